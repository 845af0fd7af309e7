import { calendarDate } from './calendar-date.ts';
import { accepted, type Checked, refused } from './checked.ts';
import { withoutSeparators } from './digits.ts';

/** Luhn over the digits, the last of them being the check digit. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether a 16-digit number can be a NIK: some real day of birth in either century, serial > 0. */
function looksLikeNik(digits: string): boolean {
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  const shortYear = Number(digits.slice(10, 12));
  const realDay = day > 40 ? day - 40 : day;
  const exists = [1900, 2000].some(
    (century) => calendarDate(century + shortYear, month, realDay) !== undefined,
  );
  return exists && !digits.endsWith('0000');
}

/**
 * Reads a tax number (NPWP) of 15 or 16 digits (PMK 112/PMK.03/2022). 15 digits: Luhn over the
 * first nine, else the warning `npwp-check-digit`. 16 digits: a leading 0 means 0 + NPWP15
 * (company, agency, foreigner), anything else is a citizen's NIK (`npwp-nik-implausible` when it
 * cannot be one). Any other length is `npwp-format`. First digits are not whitelisted: the
 * published lists are partial.
 */
export function readNpwp(text: string): Checked<string> {
  const digits = withoutSeparators(text);
  if (!/^\d{15,16}$/.test(digits)) {
    return refused('npwp-format');
  }
  if (digits.length === 16 && !digits.startsWith('0')) {
    return accepted(digits, looksLikeNik(digits) ? [] : ['npwp-nik-implausible']);
  }
  const base = digits.length === 16 ? digits.slice(1) : digits;
  return accepted(digits, passesLuhn(base.slice(0, 9)) ? [] : ['npwp-check-digit']);
}

/** The 16-digit form: 15 digits get the leading 0 of a company, agency or foreigner. */
export function npwp16(npwp: string): string {
  return npwp.length === 15 ? `0${npwp}` : npwp;
}

/** `01.312.166.0-091.000` for 15 digits, groups of four for 16. */
export function displayNpwp(npwp: string): string {
  if (npwp.length === 15) {
    return npwp.replace(/^(..)(...)(...)(.)(...)(...)$/, '$1.$2.$3.$4-$5.$6');
  }
  return npwp.replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * A spreadsheet drops a leading zero: 14 digits that pass Luhn with a zero in front are most
 * likely that NPWP. Offered to a person, never applied.
 */
export function suggestNpwp(text: string): string | undefined {
  const candidate = `0${withoutSeparators(text)}`;
  const outcome = readNpwp(candidate);
  const plausible = outcome.ok && outcome.warnings.length === 0;
  return plausible && candidate.length === 15 ? displayNpwp(candidate) : undefined;
}
