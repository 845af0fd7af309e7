import { accepted, type Checked, refused } from './checked.ts';
import { isPatternedNumber, withoutSeparators } from './digits.ts';

/**
 * Reads a business identity number (NIB): 13 random digits, no public checksum (PP 24/2018, now
 * under PP 28/2025). `nib-format` when it is anything else; `nib-implausible` when all digits are
 * equal or sequential.
 */
export function readNib(text: string): Checked<string> {
  const digits = withoutSeparators(text);
  if (!/^\d{13}$/.test(digits)) {
    return refused('nib-format');
  }
  return accepted(digits, isPatternedNumber(digits) ? ['nib-implausible'] : []);
}

/** `1234*****9012`: what a printed certificate shows of a NIB. */
export function maskNib(nib: string): string {
  return `${nib.slice(0, 4)}${'*'.repeat(Math.max(0, nib.length - 8))}${nib.slice(-4)}`;
}
