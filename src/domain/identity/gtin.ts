import { accepted, type Checked, refused } from './checked.ts';
import { withoutSeparators } from './digits.ts';

/** The check digit of 12 digits: weights 1, 3, 1, 3… from the left (GS1 General Specifications). */
export function gtin13CheckDigit(first12: string): number {
  let sum = 0;
  for (let index = 0; index < 12; index += 1) {
    sum += Number(first12[index]) * (index % 2 === 0 ? 1 : 3);
  }
  return (10 - (sum % 10)) % 10;
}

/**
 * Reads an article number as GTIN-13. A 12-digit UPC-A is the same number with a zero in front.
 * `gtin-check-digit` for any other length and when the last digit does not fit.
 */
export function readGtin13(text: string): Checked<string> {
  const digits = withoutSeparators(text);
  if (!/^\d{12,13}$/.test(digits)) {
    return refused('gtin-check-digit');
  }
  const gtin = digits.padStart(13, '0');
  if (gtin13CheckDigit(gtin) === Number(gtin[12])) {
    return accepted(gtin);
  }
  return refused('gtin-check-digit');
}
