import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedNumber, readNumberEntry } from './number-entry.ts';

const unreadable = { value: null, unreadable: true };
const read = (value: number | null) => ({ value, unreadable: false });

describe('a number as it is typed or pasted', () => {
  it.each([
    ['', null],
    ['45000', 45_000],
    ['Rp 45.000,00', 45_000],
    ['Rp45.000,-', 45_000],
    ['IDR 1.250.000', 1_250_000],
    ['45.000,', 45_000],
    ['0', 0],
  ])('is whole in Indonesian: %s', (text, value) => {
    expect(readNumberEntry(text, 'id', false)).toEqual(read(value));
  });

  it.each(['12,5', '-5juta', '5 juta', '45,000', '45.00', '1.0000', '45.000,000', 'Rp', '1e5'])(
    'is refused whole in Indonesian: %s',
    (text) => {
      expect(readNumberEntry(text, 'id', false)).toEqual(unreadable);
    },
  );

  it.each([
    ['45,000.00', 45_000],
    ['Rp 45,000', 45_000],
    ['45000.', 45_000],
  ])('is whole in English: %s', (text, value) => {
    expect(readNumberEntry(text, 'en', false)).toEqual(read(value));
  });

  it.each(['45.000', '12.5', '45.000,00', '-5'])('is refused whole in English: %s', (text) => {
    expect(readNumberEntry(text, 'en', false)).toEqual(unreadable);
  });

  it.each([
    ['id', '12,5', 12.5],
    ['id', '1.500,25', 1500.25],
    ['id', '1.500', 1500],
    ['id', '1.5', 1.5],
    ['id', '1,', 1],
    ['id', ',5', 0.5],
    ['en', '1.125', 1.125],
    ['en', '1,500.25', 1500.25],
    ['en', '12,5', 12.5],
  ] as const)('may have decimals in %s: %s', (language, text, value) => {
    expect(readNumberEntry(text, language, true)).toEqual(read(value));
  });

  it.each(['0,3333', '1.5 buah', '-0,5', '1,2,3', ','])('is refused: %s', (text) => {
    expect(readNumberEntry(text, 'id', true)).toEqual(unreadable);
  });

  it('is edited as it was kept, in either language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (thousandths) => {
        const value = thousandths / 1000;
        for (const language of ['id', 'en'] as const) {
          expect(readNumberEntry(editedNumber(value, language), language, true)).toEqual(
            read(value),
          );
        }
      }),
    );
  });
});
