import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessScale } from './business-scale.ts';
import type { Checked } from './checked.ts';
import { isDamagedNumber, undressNumber } from './damaged-number.ts';
import { readDecimal } from './decimal-number.ts';
import { gtin13CheckDigit, readGtin13 } from './gtin.ts';
import { readHs } from './hs.ts';
import { displayRupiah, readRupiah } from './rupiah.ts';
import { largestNumber, readWholeNumber } from './whole-number.ts';

const shown = (outcome: Checked<unknown>): string =>
  outcome.ok ? [String(outcome.value), ...outcome.warnings].join(' !') : outcome.code;

describe('GTIN-13', () => {
  it.each([
    ['899123456789', 1],
    ['693698380001', 3],
  ])('%s has check digit %i', (first12, digit) => {
    expect(gtin13CheckDigit(first12)).toBe(digit);
  });

  it.each([
    ['8991234567891', '8991234567891'],
    ['6936983800013', '6936983800013'],
    ['8991234567892', 'gtin-check-digit'],
    ['899123456789', 'gtin-check-digit'],
    ['036000291452', '0036000291452'],
    ['89912345', 'gtin-check-digit'],
    ['899123456789A', 'gtin-check-digit'],
  ])('%s gives %s', (text, outcome) => {
    expect(shown(readGtin13(text))).toBe(outcome);
  });

  it('notices every single wrong digit', () => {
    const twelve = fc.stringMatching(/^\d{12}$/);
    const place = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(twelve, place, fc.integer({ min: 1, max: 9 }), (first12, at, shift) => {
        const gtin = `${first12}${gtin13CheckDigit(first12)}`;
        const wrong = (Number(gtin[at]) + shift) % 10;
        expect(readGtin13(gtin).ok).toBe(true);
        expect(readGtin13(`${gtin.slice(0, at)}${wrong}${gtin.slice(at + 1)}`).ok).toBe(false);
      }),
    );
  });
});

describe('HS', () => {
  it.each([
    ['46021200', '4602.12.00'],
    ['4602.12.00', '4602.12.00'],
    ["'0901.11.10", '0901.11.10'],
    ['4601.', 'hs-format'],
    ['4602.12', 'hs-format'],
    ['0001.11.11', 'hs-format'],
    ['9901.11.11', 'hs-format'],
    ['9801.11.11', '9801.11.11 !hs-national-chapter'],
  ])('%s gives %s', (text, outcome) => {
    expect(shown(readHs(text))).toBe(outcome);
  });
});

describe('damaged numbers', () => {
  it.each([
    '2,90611E+12',
    '2.9E+12',
    '2.90611e+12',
    '-1E-5',
    '####',
    '#REF!',
    '#N/A',
    '3273015112950002.0',
  ])('%s has lost digits', (text) => {
    expect(isDamagedNumber(text)).toBe(true);
  });

  it.each(['2906098567536', '2906098567536.0', '1.250.000', 'ABC', '', '0812ABC', '4602.12.00'])(
    '%s has not',
    (text) => {
      expect(isDamagedNumber(text)).toBe(false);
    },
  );

  it('takes off what costs no digit', () => {
    expect(undressNumber("'0812")).toBe('0812');
    expect(undressNumber('2906098567536,00')).toBe('2906098567536');
    expect(undressNumber('1.0')).toBe('1.0');
  });
});

describe('whole numbers and rupiah', () => {
  it.each([
    ['1000', '1000'],
    ['1.000', '1000'],
    ['1,000,000', '1000000'],
    ['12.0', '12'],
    ['0', '0'],
    ['1.5', 'number-format'],
    ['1.00.000', 'number-format'],
    ['-3', 'number-format'],
    ['0.500', 'number-format'],
    ['12 orang', 'number-format'],
    ['1E+3', 'number-damaged'],
    ['1000000000001', 'number-range'],
  ])('number %s gives %s', (text, outcome) => {
    expect(shown(readWholeNumber(text))).toBe(outcome);
  });

  it.each([
    ['3', '3'],
    ['0,5', '0.5'],
    ['0.5', '0.5'],
    ['1.5', '1.5'],
    [' 2,25 ', '2.25'],
    [',5', '0.5'],
    ['12.0', '12'],
    ['1,500', '1500'],
    ['1.500', '1500'],
    ['0,125', '0.125'],
    ['0.500', '0.5'],
    ['1,2340', '1.234'],
    ['1234,567', '1234.567'],
    ['1.500,5', '1500.5'],
    ['1,500.25', '1500.25'],
    ['1.500,125', '1500.125'],
    ['1.000.000', '1000000'],
    ['0,3333', 'number-format'],
    ['1,5,0', 'number-format'],
    ['1.50.000', 'number-format'],
    ['-0,5', 'number-format'],
    ['setengah', 'number-format'],
    ['1,5E+3', 'number-damaged'],
    ['1000000000000,5', 'number-range'],
  ])('decimal %s gives %s', (text, outcome) => {
    expect(shown(readDecimal(text))).toBe(outcome);
  });

  it.each([
    ['Rp1.250.000', '1250000'],
    ['Rp. 1.250.000,-', '1250000'],
    ['1250000', '1250000'],
    ['1.250.000,00', '1250000'],
    ['IDR 1,250,000.00', '1250000'],
    ['1.250.000,50', 'number-format'],
    ['gratis', 'number-format'],
    ['1,25E+06', 'number-damaged'],
  ])('rupiah %s gives %s', (text, outcome) => {
    expect(shown(readRupiah(text))).toBe(outcome);
  });

  it('reads back what it displays', () => {
    expect(displayRupiah(1_250_000, 'id')).toBe('Rp1.250.000');
    expect(displayRupiah(1_250_000n, 'en')).toBe('Rp1,250,000');
    expect(displayRupiah(0, 'id')).toBe('Rp0');
    expect(displayRupiah(-5_000n, 'id')).toBe('-Rp5.000');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestNumber }), (amount) => {
        for (const language of ['id', 'en'] as const) {
          expect(readRupiah(displayRupiah(amount, language))).toEqual({
            ok: true,
            value: amount,
            warnings: [],
          });
        }
      }),
    );
  });
});

describe('business scale', () => {
  const million = 1_000_000;

  it('includes the upper bounds', () => {
    const applied = (capital: number) => businessScale({ capital, foundedYear: 2022 }).applied;
    expect(applied(1_000 * million)).toBe('MIKRO');
    expect(applied(1_000 * million + 1)).toBe('KECIL');
    expect(applied(5_000 * million)).toBe('KECIL');
    expect(applied(10_000 * million)).toBe('MENENGAH');
    expect(applied(10_000 * million + 1)).toBe('BESAR');
  });

  it('goes by sales for a business founded before the regulation', () => {
    const outcome = businessScale({
      capital: 800 * million,
      annualSales: 3_200 * million,
      foundedYear: 2018,
    });
    expect(outcome).toEqual({
      byCapital: 'MIKRO',
      bySales: 'KECIL',
      applied: 'KECIL',
      basis: 'annualSales',
    });
  });

  it('goes by capital for a later one, and by the figure at hand', () => {
    const figures = { capital: 800 * million, annualSales: 3_200 * million };
    expect(businessScale({ ...figures, foundedYear: 2022 }).basis).toBe('capital');
    expect(businessScale({ annualSales: 1, foundedYear: 2022 }).basis).toBe('annualSales');
    expect(businessScale({ capital: 1, foundedYear: 2000 }).basis).toBe('capital');
    expect(businessScale({})).toEqual({});
  });
});
