import { accepted, type Checked, refused } from './checked.ts';
import { withoutSeparators } from './digits.ts';

/** Reads an Indonesian postal code: five digits, else `postcode-format`. */
export function readPostcode(text: string): Checked<string> {
  const digits = withoutSeparators(text);
  return /^\d{5}$/.test(digits) ? accepted(digits) : refused('postcode-format');
}
