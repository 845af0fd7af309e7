import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter } from './check-character.ts';
import { editionCode } from './edition-code.ts';
import { blockFor, formatSerial, parseSerial, parseTypedSerial } from './serial.ts';

const serials = fc.record({
  edition: fc.record({
    year: fc.integer({ min: 2000, max: 2099 }),
    series: fc.constantFrom('UTAMA' as const, 'OKTOBER' as const),
  }),
  number: fc.integer({ min: 1, max: 999_999 }),
});

describe('check character', () => {
  it('agrees with the published example of the Global Release Identifier (ISO 7064 MOD 37,36)', () => {
    expect(checkCharacter('A12425GABC1234002')).toBe('M');
  });

  it('finds every single wrong character', () => {
    const text = 'INA26U000123';
    const check = checkCharacter(text);
    for (let index = 0; index < text.length; index += 1) {
      for (const other of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const wrong = text.slice(0, index) + other + text.slice(index + 1);
        expect(checkCharacter(wrong) === check).toBe(wrong === text);
      }
    }
  });
});

describe('serial', () => {
  it('names the editions of a year', () => {
    expect(editionCode({ year: 2026, series: 'UTAMA' })).toBe('INA26U');
    expect(editionCode({ year: 2005, series: 'OKTOBER' })).toBe('INA05O');
    expect(() => editionCode({ year: 1999, series: 'UTAMA' })).toThrow(RangeError);
  });

  it('prints six digits and the check character', () => {
    const serial = formatSerial({ edition: 'INA26U', number: 123 });
    expect(serial).toBe(`INA26U-000123-${checkCharacter('INA26U000123')}`);
    expect(parseSerial(serial)).toEqual({ edition: 'INA26U', number: 123 });
  });

  it.each([0, -1, 1.5, 1_000_000, Number.NaN])('refuses number %s', (number) => {
    expect(() => formatSerial({ edition: 'INA26U', number })).toThrow(RangeError);
  });

  it('reads what it prints, as printed and as typed', () => {
    fc.assert(
      fc.property(serials, ({ edition, number }) => {
        const serial = { edition: editionCode(edition), number };
        const text = formatSerial(serial);
        expect(parseSerial(text)).toEqual(serial);
        expect(parseTypedSerial(text)).toEqual(serial);
        expect(parseTypedSerial(text.toLowerCase().replaceAll('-', ' '))).toEqual(serial);
        expect(parseTypedSerial(text.replaceAll('-', ''))).toEqual(serial);
        const check = text.slice(-1);
        const mixedUp = text.slice(0, -1).replaceAll('0', 'O').replaceAll('1', 'I');
        expect(parseTypedSerial(mixedUp + check)).toEqual(serial);
        const head = text.slice(0, 6).replace('INA', '1na').replace('O', '0');
        expect(parseTypedSerial(head + text.slice(6))).toEqual(serial);
        expect(parseTypedSerial(`${serial.edition} ${number} ${check}`)).toEqual(serial);
        expect(parseTypedSerial(`${serial.edition}${number}${check}`)).toEqual(serial);
      }),
    );
  });

  it('never reads one wrong digit as another serial', () => {
    fc.assert(
      fc.property(serials, fc.nat(5), fc.integer({ min: 1, max: 9 }), (serial, at, shift) => {
        const text = formatSerial({ ...serial, edition: editionCode(serial.edition) });
        const digit = (Number(text.charAt(7 + at)) + shift) % 10;
        const wrong = text.slice(0, 7 + at) + digit + text.slice(8 + at);
        expect(parseSerial(wrong)).toBeUndefined();
        expect(parseTypedSerial(wrong)).toBeUndefined();
      }),
    );
  });

  it.each([
    '',
    'INA26U',
    'INA26X-000123-K',
    'INA26U-1234567-K',
    'INA26U-000000-0',
    'XX INA26U-000123-K',
    `INA26U-${'0'.repeat(5000)}-K`,
  ])('refuses %s', (text) => {
    expect(parseTypedSerial(text)).toBeUndefined();
  });
});

describe('serial block', () => {
  it('gives the first laptop 1 to 9,999 and each next one ten thousand', () => {
    expect(blockFor(0)).toEqual({ from: 1, to: 9_999 });
    expect(blockFor(1)).toEqual({ from: 10_000, to: 19_999 });
    expect(blockFor(99)).toEqual({ from: 990_000, to: 999_999 });
  });

  it.each([-1, 100, 0.5])('has no block %s', (index) => {
    expect(() => blockFor(index)).toThrow(RangeError);
  });
});
