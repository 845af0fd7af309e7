import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalEntry, editedDecimal } from './decimal-entry.ts';

describe('a number with decimals', () => {
  it.each([
    ['0,5', '0,5', 0.5],
    ['1.5 buah', '1.5', 1.5],
    ['1,', '1,', 1],
    ['1.500', '1.500', 1500],
    ['0,3333', '0,3333', null],
    ['', '', null],
  ])('typed as %s', (text, typed, value) => {
    expect(decimalEntry(text)).toEqual({ typed, value });
  });

  it('is edited as it was kept, in either language', () => {
    expect(editedDecimal(0.5, 'id')).toBe('0,5');
    expect(editedDecimal(0.5, 'en')).toBe('0.5');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(decimalEntry(editedDecimal(value, 'id')).value).toBe(value);
        expect(decimalEntry(editedDecimal(value, 'en')).value).toBe(value);
      }),
    );
  });
});
