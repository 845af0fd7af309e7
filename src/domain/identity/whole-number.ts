import { accepted, type Checked, refused } from './checked.ts';
import { isDamagedNumber } from './damaged-number.ts';

const plain = /^\d+$/;
/** No group of thousands begins with 0: `0.500` is a half. */
const dotGroups = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const commaGroups = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const emptyFraction = /(?:[.,]0{1,2}|,-)$/;

/** Largest number read from a sheet; beyond it a digit was typed twice or a column was mixed up. */
export const largestNumber = 1_000_000_000_000;

/**
 * Reads a non-negative integer as sheets write it: `1000`, `1.000`, `1,000`, `1.000,00`, `12.0`.
 * `number-damaged` when a spreadsheet destroyed it, `number-format` when it is no integer,
 * `number-range` above a million million.
 */
export function readWholeNumber(text: string): Checked<number> {
  if (isDamagedNumber(text)) {
    return refused('number-damaged');
  }
  const typed = text.trim().replace(/^'/, '').replace(/\s/g, '').replace(emptyFraction, '');
  if (!plain.test(typed) && !dotGroups.test(typed) && !commaGroups.test(typed)) {
    return refused('number-format');
  }
  const value = Number(typed.replace(/[.,]/g, ''));
  return value > largestNumber ? refused('number-range') : accepted(value);
}
