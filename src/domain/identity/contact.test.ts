import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked } from './checked.ts';
import { readEmail } from './email.ts';
import { maskEmail, maskPhone } from './person-mask.ts';
import { readPhone, suggestPhones } from './phone.ts';

const shown = (outcome: Checked<string>): string =>
  outcome.ok ? [outcome.value, ...outcome.warnings].join(' !') : outcome.code;

describe('phone', () => {
  it.each([
    ['628232407524', '+628232407524'],
    ['0818-2065-8545', '+6281820658545'],
    ['8281593342', '+628281593342'],
    ['+62 815 2042 34', '+62815204234'],
    ['+62 (0)812 3456 7890', '+6281234567890'],
    ['(0812) 3456.7890', '+6281234567890'],
    ['(+62) 812-3456-7890', '+6281234567890'],
    ['0062 812 3456 7890', '+6281234567890'],
    ["'081234567890", '+6281234567890'],
    ['81234567890.0', '+6281234567890'],
    ['0812–3456–7890', '+6281234567890'],
    ['021 555 1234', '+62215551234 !phone-landline'],
    ['(0274) 512345', '+62274512345 !phone-landline'],
    ['+65 6123 4567', '+6561234567'],
    ['+977 1 4412345', '+97714412345'],
    ['0812', 'phone-format'],
    ['081234', 'phone-format'],
    ['0812ABC', 'phone-format'],
    ['0802 1234 5678', 'phone-format'],
    ['+62 812 3456 7890 1234', 'phone-format'],
    ['555 1234', 'phone-format'],
    ['+0812345678', 'phone-format'],
    ['081234567890 / 081398765432', 'phone-format'],
    ['', 'phone-format'],
  ])('%s gives %s', (text, outcome) => {
    expect(shown(readPhone(text))).toBe(outcome);
  });

  it('offers the numbers of a cell that holds two', () => {
    expect(suggestPhones('081234567890 / 0813-9876-5432')).toEqual([
      '+6281234567890',
      '+6281398765432',
    ]);
  });

  it('reads every way of writing one mobile number alike', () => {
    const subscriber = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1_000_000, max: 9_999_999_999 }))
      .map(([first, rest]) => `8${first}${rest}`);
    fc.assert(
      fc.property(subscriber, (number) => {
        const expected = { ok: true, value: `+62${number}`, warnings: [] };
        const spaced = number.replace(/(\d{3})/g, '$1 ');
        for (const form of [`0${number}`, `62${number}`, number, `+62 ${spaced}`, `0${spaced}`]) {
          expect(readPhone(form)).toEqual(expected);
        }
      }),
    );
  });

  it('gives E.164 or refuses, and reads its own output', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+0123456789 -().8628ab') }), (text) => {
        const outcome = readPhone(text);
        if (outcome.ok) {
          expect(outcome.value).toMatch(/^\+[1-9]\d{7,14}$/);
          expect(readPhone(outcome.value)).toEqual(outcome);
        }
      }),
    );
  });
});

describe('e-mail', () => {
  it.each([
    ['bumi1@contoh.id', 'bumi1@contoh.id'],
    [' mailto:Bumi@Contoh.ID ', 'Bumi@contoh.id'],
    ['bumi1@contoh', 'bumi1@contoh !email-format'],
    ['bumi1 contoh.id', 'bumi1 contoh.id !email-format'],
    ['a@b.id, c@d.id', 'a@b.id, c@d.id !email-format'],
    [`${'a'.repeat(250)}@b.id`, 'text-too-long'],
  ])('%s gives %s', (text, outcome) => {
    expect(shown(readEmail(text))).toBe(outcome);
  });
});

describe('masks', () => {
  it('keep just enough to recognise', () => {
    expect(maskPhone('+628232407524')).toBe('+6282****7524');
    expect(maskPhone('+12')).toBe('***');
    expect(maskEmail('bumi1@contoh.id')).toBe('b***@contoh.id');
    expect(maskEmail('none')).toBe('***');
  });
});
