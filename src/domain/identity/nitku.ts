import { accepted, type Checked, refused } from './checked.ts';
import { withoutSeparators } from './digits.ts';
import { npwp16 } from './npwp.ts';

/**
 * Reads a place-of-business number (NITKU): 22 digits, NPWP16 and a place code of six. The warning
 * `nitku-npwp-mismatch` when it does not begin with the given NPWP. Length and split are common
 * practice without a published source, so both stay warnings for the row that carries them.
 */
export function readNitku(text: string, npwp?: string): Checked<string> {
  const digits = withoutSeparators(text);
  if (!/^\d{22}$/.test(digits)) {
    return refused('nitku-format');
  }
  const mismatch = npwp !== undefined && !digits.startsWith(npwp16(npwp));
  return accepted(digits, mismatch ? ['nitku-npwp-mismatch'] : []);
}
