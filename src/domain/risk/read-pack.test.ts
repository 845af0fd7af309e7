import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import disclosureJson from '../../../resources/reference/disclosure-2026-1.json' with {
  type: 'json',
};
import rulesJson from '../../../resources/reference/rules-2026-2.json' with { type: 'json' };
import watchlistJson from '../../../resources/reference/watchlist-2026-1.json' with {
  type: 'json',
};
import { packStatements } from './pack-statements.ts';
import { LARGEST_PACK, readPack } from './read-pack.ts';

const TODAY = '2026-11-26';
const folder = new URL('../../../resources/reference/', import.meta.url);
const shipped = ['rules-2026-2', 'watchlist-2026-1', 'registers-2026-1'];

type Change = (pack: typeof rulesJson) => unknown;

function errorsOf(change: Change | string | Uint8Array) {
  const file =
    typeof change === 'function' ? JSON.stringify(change(structuredClone(rulesJson))) : change;
  const outcome = readPack(file, TODAY);
  return outcome.ok ? [] : outcome.errors;
}

const pathOf = (name: string) => `rules/${rulesJson.rules.findIndex(({ code }) => code === name)}`;
const STOCK = pathOf('stock-above-capacity');

const withRule =
  (changed: Record<string, unknown>): Change =>
  (pack) => ({
    ...pack,
    rules: pack.rules.map((rule) =>
      rule.code === 'stock-above-capacity' ? { ...rule, ...changed } : rule,
    ),
  });

describe('the shipped packs', () => {
  it.each(shipped)('%s is read, passes its tests and says everything in both languages', (name) => {
    const outcome = readPack(readFileSync(new URL(`${name}.json`, folder)), TODAY);
    expect(outcome).toMatchObject({ ok: true });
    const statements = outcome.ok ? packStatements(outcome.pack) : [];
    expect(statements.length).toBeGreaterThan(5);
    for (const { sentence, code } of statements) {
      for (const text of [sentence.id, sentence.en]) {
        expect(text, code).not.toMatch(/\{|undefined|"var"/);
      }
    }
  });

  it('say what a rule computes, not only what its author says', () => {
    const outcome = readPack(JSON.stringify(rulesJson), TODAY);
    const rules = outcome.ok ? packStatements(outcome.pack) : [];
    const stock = rules.find(({ code }) => code === 'stock-above-capacity');
    expect(stock?.sentence.en).toBe(
      "If the stock is more than the pack's capacity ratio × the number of makers × the weeks of production × the output per week, the score rises by 2. Silent where unknown: the number of makers, the weeks of production, the output per week, the stock.",
    );
  });
});

describe('a pack', () => {
  it.each<[string, Change | string | Uint8Array, string, string]>([
    ['text', 'bukan json', 'pack-not-json', ''],
    ['a list', '[]', 'pack-not-json', ''],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'pack-not-json', ''],
    ['20 MB', new Uint8Array(20_000_000), 'pack-too-large', ''],
    ['a later format', (pack) => ({ ...pack, format: 2 }), 'pack-from-future', 'format'],
    ['a date of tomorrow', (pack) => ({ ...pack, date: '2026-11-27' }), 'pack-from-future', 'date'],
    ['an unknown kind', (pack) => ({ ...pack, kind: 'laws' }), 'pack-schema', 'kind'],
    ['an unknown field', (pack) => ({ ...pack, extra: 1 }), 'pack-schema', ''],
    ['a weight of 6', withRule({ weight: 6 }), 'pack-schema', `${STOCK}/weight`],
    ['half a point', withRule({ weight: 0.5 }), 'pack-schema', `${STOCK}/weight`],
    ['an unknown need', withRule({ needs: ['luck'] }), 'pack-schema', `${STOCK}/needs/0`],
    ['an unknown operator', withRule({ when: { sqrt: [4] } }), 'pack-rule-broken', `${STOCK}/when`],
    [
      'a rule that is no condition',
      withRule({ when: { '+': [1, 2] } }),
      'pack-rule-broken',
      `${STOCK}/when`,
    ],
    [
      'a broken input',
      withRule({ inputs: { stock: { var: 'x' } } }),
      'pack-rule-broken',
      `${STOCK}/inputs/stock`,
    ],
    [
      'a blank that no input fills',
      withRule({ because: { id: '{a}', en: '{a}' } }),
      'pack-rule-broken',
      `${STOCK}/because`,
    ],
    [
      'a code twice',
      withRule({ code: 'used-clothing-hs' }),
      'pack-rule-broken',
      `${pathOf('used-clothing-hs')}/code`,
    ],
    [
      'a code of the program',
      withRule({ code: 'rule-failed' }),
      'pack-rule-broken',
      `${STOCK}/code`,
    ],
    ['no tests', (pack) => ({ ...pack, tests: [] }), 'pack-without-tests', 'tests'],
  ])('of %s is refused', (_, change, code, path) => {
    expect(errorsOf(change)[0]).toMatchObject({ code, path });
  });

  it('whose tests fail is refused with the test, what was expected and what came', () => {
    const [error, ...more] = errorsOf(withRule({ weight: -2 }));
    expect(error).toEqual({
      code: 'pack-test-failed',
      path: 'tests/14',
      values: {
        name: '400 pieces against a capacity of 60',
        expected: 'stock-above-capacity / yellow',
        got: 'stock-above-capacity / green',
      },
    });
    expect(more.length).toBeGreaterThan(0);
  });

  it('with a rule that throws in one test is refused', () => {
    const errors = errorsOf(withRule({ needs: [] }));
    expect(errors.map(({ code }) => code)).toEqual(['pack-test-failed']);
    expect(errors[0]?.values).toMatchObject({
      name: 'empty line',
      got: 'rule-failed: stock-above-capacity',
    });
  });

  it('may begin with a byte order mark, and is measured in bytes', () => {
    expect(errorsOf(`\uFEFF${JSON.stringify(rulesJson)}`)).toEqual([]);
    const wide = 'é'.repeat(LARGEST_PACK / 2 + 1);
    expect(errorsOf(wide)[0]).toMatchObject({ code: 'pack-too-large' });
  });

  it('of a watch list runs its tests too', () => {
    const empty = JSON.stringify({ ...watchlistJson, entries: [] });
    expect(errorsOf(empty)[0]).toMatchObject({ code: 'pack-test-failed', path: 'tests/0' });
  });

  it.each([
    ['motif', '!!??'],
    ['hs', 'abc'],
    ['hs', '520'],
  ])('of a watch list is refused for an entry that never matches: %s %s', (kind, text) => {
    const [entry] = watchlistJson.entries;
    const pack = { ...watchlistJson, entries: [{ ...entry, kind, text }] };
    expect(errorsOf(JSON.stringify(pack))).toEqual([
      {
        code: 'pack-entry-unmatchable',
        path: 'entries/0/text',
        values: { name: kind, about: text },
      },
    ]);
  });

  it.each([
    ['an unknown key', { colour: 'x' }, 'pack-schema', 'rules/1'],
    ['a code twice', { code: disclosureJson.rules[0]?.code }, 'pack-rule-broken', 'rules/1/code'],
    [
      'an unknown blank',
      { printed: { id: 'Dari {bogus}', en: 'From {country}' } },
      'pack-rule-broken',
      'rules/1/printed/id',
    ],
  ])('of disclosure rules is refused for %s', (_, changed, code, path) => {
    const rules = disclosureJson.rules.map((rule, index) =>
      index === 1 ? { ...rule, ...changed } : rule,
    );
    expect(errorsOf(JSON.stringify(disclosureJson))).toEqual([]);
    const errors = errorsOf(JSON.stringify({ ...disclosureJson, rules }));
    expect(errors[0]).toMatchObject({ code, path });
  });

  it('never makes one signal red, even when its tests say so', () => {
    const test = {
      name: 'one signal',
      line: { hs: '6309.00.00' },
      expect: { codes: ['used-clothing-hs'], lane: 'red' },
    };
    const [error] = errorsOf((pack) => ({ ...pack, tests: [test] }));
    expect(error?.values.got).toBe('used-clothing-hs / yellow');
  });
});
