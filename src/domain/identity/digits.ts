import { undressNumber } from './damaged-number.ts';

const separators = /[\s.\-\u2010-\u2015\u2212]/gu;

/** Removes what people put between the digits of a number: blanks, dots and dashes of any kind. */
export function withoutSeparators(text: string): string {
  return undressNumber(text).replace(separators, '');
}

/** Whether every digit is the same, or each follows the one before (`1234567890123`). */
export function isPatternedNumber(digits: string): boolean {
  const steps = new Set<number>();
  for (let index = 1; index < digits.length; index += 1) {
    steps.add((Number(digits[index]) - Number(digits[index - 1]) + 10) % 10);
  }
  const [only] = steps;
  return steps.size === 1 && (only === 0 || only === 1 || only === 9);
}
