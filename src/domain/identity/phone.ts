import { accepted, type Checked, refused } from './checked.ts';
import { undressNumber } from './damaged-number.ts';

const allowed = /^\+?[\d\s().\-/\u2010-\u2015\u2212]+$/u;
const indonesianMobile = /^\+628[1-9]\d{7,10}$/;
/** Area codes have two or three digits and never begin with 0, 1 or 8; 5-8 digits follow. */
const indonesianLandline = /^\+62[2-79]\d{6,10}$/;
/** ITU-T E.164: 15 digits at most; shorter than 8 is no subscriber number. */
const foreignNumber = /^\+(?!62)[1-9]\d{7,14}$/;

function toE164(text: string): string | undefined {
  const typed = undressNumber(text)
    .replace(/^tel:/i, '')
    .replace(/^\(\s*\+\s*(\d+)\s*\)/, '+$1')
    .replace(/^\+\s+/, '+');
  if (!allowed.test(typed) || typed.includes('/')) {
    return undefined;
  }
  const digits = typed.replace(/\D/g, '');
  if (typed.startsWith('+') || digits.startsWith('00')) {
    const international = typed.startsWith('+') ? digits : digits.slice(2);
    return `+${international.replace(/^620/, '62')}`;
  }
  if (digits.startsWith('0')) {
    return `+62${digits.slice(1)}`;
  }
  if (digits.startsWith('62')) {
    return `+${digits.replace(/^620/, '62')}`;
  }
  return digits.startsWith('8') ? `+62${digits}` : undefined;
}

/**
 * Normalises a phone number to E.164. Without `+` it is read as Indonesian: `0812…`, `62812…`,
 * `812…`, with blanks, dots, dashes and brackets. Mobile numbers have 9-12 digits after +62; a
 * landline is accepted with `phone-landline`; a foreign number needs its `+` and country code and
 * is checked for length only. Anything else is `phone-format`.
 */
export function readPhone(text: string): Checked<string> {
  const phone = toE164(text);
  if (phone === undefined) {
    return refused('phone-format');
  }
  if (indonesianMobile.test(phone) || foreignNumber.test(phone)) {
    return accepted(phone);
  }
  return indonesianLandline.test(phone)
    ? accepted(phone, ['phone-landline'])
    : refused('phone-format');
}

/** The valid numbers of a cell that holds several (`0812… / 0813…`), for a person to choose from. */
export function suggestPhones(text: string): string[] {
  const parts = text.split(/[/,;|&\n]|\b(?:atau|dan|or|and)\b/i);
  const outcomes = parts.map((part) => readPhone(part));
  return outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}
