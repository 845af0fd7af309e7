import { accepted, type Checked, refused } from './checked.ts';
import { largestNumber, readWholeNumber } from './whole-number.ts';

const withDecimals = [
  /^(\d*)[.,](\d+)$/,
  /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/,
];
const mostPlaces = 3;

/**
 * Reads a number that may have up to three decimals, with comma or point: `0,5`, `1.5`, `1.500,25`.
 * One separator before exactly three digits groups thousands, as Indonesians write `1.500`, unless
 * a zero stands before it: no group begins with 0, so `0,125` is an eighth. Outcomes of a whole
 * number otherwise; more places are `number-format`, because nothing is rounded unasked.
 */
export function readDecimal(text: string): Checked<number> {
  const whole = readWholeNumber(text);
  if (whole.ok || whole.code !== 'number-format') {
    return whole;
  }
  const typed = text.trim().replace(/^'/, '').replace(/\s/g, '');
  const [, integer, places] = withDecimals.map((form) => form.exec(typed)).find(Boolean) ?? [];
  const fraction = places?.replace(/0+$/, '');
  if (integer === undefined || fraction === undefined || fraction.length > mostPlaces) {
    return refused('number-format');
  }
  const value = Number(`${integer.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`);
  return value > largestNumber ? refused('number-range') : accepted(value);
}
