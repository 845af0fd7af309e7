import { describe, expect, it } from 'vitest';
import packJson from '../../../resources/reference/disclosure-2026-1.json' with { type: 'json' };
import { originClasses, productCategories } from '../reference/product-codes.ts';
import { techniques } from '../reference/techniques.ts';
import { disclose } from './disclosure.ts';
import { disclosurePackSchema } from './disclosure-pack.ts';

const pack = disclosurePackSchema.parse(packJson);

describe('the disclosure pack', () => {
  it.each(pack.tests.map((test) => [test.name, test] as const))('%s', (_, test) => {
    const { rule, printed } = disclose(pack, test.given);
    expect({ rule, ...printed }).toEqual(test.expect);
  });

  it('has a rule for every category, class and technique, with no blank left open', () => {
    for (const category of [...productCategories, null]) {
      for (const letter of originClasses) {
        for (const technique of [...techniques, null]) {
          const inputs = [{ name: 'benang', country: 'CN' }];
          const line = { category, class: letter, technique, madeIn: 'CN', inputs };
          const { rule, printed } = disclose(pack, line);
          expect(`${printed.id}${printed.en}`).not.toMatch(/[{}]/);
          expect(rule === 'not-allowed').toBe(letter === 'C' || letter === 'E');
        }
      }
    }
  });

  it('names at most six inputs, each once', () => {
    const inputs = ['a', 'a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({
      name,
      country: 'CN',
    }));
    const line = { category: 'MAINAN', class: 'B', technique: null, madeIn: 'ID', inputs } as const;
    expect(disclose(pack, line).printed.en).toContain('f (China), and 1 more.');
  });

  it('is refused without a rule that fits every line of a class', () => {
    const rules = packJson.rules.filter(({ code }) => code !== 'not-shown');
    expect(disclosurePackSchema.safeParse({ ...packJson, rules }).success).toBe(false);
    expect(disclosurePackSchema.safeParse({ ...packJson, kind: 'rules' }).success).toBe(false);
  });
});
