import { accepted, type Checked } from '../identity/checked.ts';
import { isDamagedNumber } from '../identity/damaged-number.ts';
import { readEmail } from '../identity/email.ts';
import { isTradeOnly, readKbli } from '../identity/kbli.ts';
import { readNib } from '../identity/nib.ts';
import { type NikContext, readNik } from '../identity/nik.ts';
import { readNitku } from '../identity/nitku.ts';
import { readNpwp } from '../identity/npwp.ts';
import { readPassport } from '../identity/passport.ts';
import { readPhone } from '../identity/phone.ts';
import { readPostcode } from '../identity/postcode.ts';
import { findCountry } from '../reference/country-lookup.ts';
import { cleanText } from '../sheets/clean-cell.ts';
import { longestNumber } from '../sheets/text-limits.ts';
import type { ExhibitorFields } from './exhibitor.ts';
import type { ExhibitorReview, ReviewContext } from './exhibitor-review.ts';

/** Letters belong to an e-mail address and to a passport number; an `E` in one is no damage. */
const WITH_LETTERS: readonly (keyof ExhibitorFields)[] = ['picEmail', 'passport'];

/** Identity numbers, phone, e-mail, postcode and KBLI codes: normalised, doubts noted. */
export function reviewNumbers(review: ExhibitorReview): void {
  const { typed, context } = review;
  const isForeign = (findCountry(typed.country) ?? 'ID') !== 'ID';
  const readers: [keyof ExhibitorFields, (text: string) => Checked<string>][] = [
    ['nib', readNib],
    ['npwp', readNpwp],
    ['nitku', (text) => readNitku(text, typed.npwp ?? undefined)],
    ['picPhone', readPhone],
    ['picEmail', readEmail],
    ['postalCode', isForeign ? (text) => accepted(text) : readPostcode],
    ['passport', readPassport],
    ['nik', (text) => plainNik(text, context)],
  ];
  for (const [field, read] of readers) {
    reviewNumber(review, field, read);
  }
  reviewKbli(review);
}

function reviewNumber(
  { typed, fields, note }: ExhibitorReview,
  field: keyof ExhibitorFields,
  read: (text: string) => Checked<string>,
): void {
  const text = cleanText(String(typed[field] ?? ''));
  fields[field] = text === '' ? null : text;
  if (text === '') {
    return;
  }
  if ([...text].length > longestNumber) {
    note(field, 'text-too-long');
    return;
  }
  if (!WITH_LETTERS.includes(field) && isDamagedNumber(text)) {
    note(field, 'number-damaged');
    return;
  }
  const outcome = read(text);
  if (!outcome.ok) {
    note(field, outcome.code);
    return;
  }
  fields[field] = outcome.value;
  for (const code of outcome.warnings) {
    note(field, code);
  }
}

function reviewKbli({ typed, fields, note }: ExhibitorReview): void {
  const kept: string[] = [];
  const read: string[] = [];
  for (const code of typed.kbli) {
    const outcome = readKbli(code);
    kept.push(outcome.ok ? outcome.value : cleanText(code));
    if (outcome.ok) {
      read.push(outcome.value);
    }
    for (const problem of outcome.ok ? outcome.warnings : [outcome.code]) {
      note('kbli', problem);
    }
  }
  fields.kbli = [...new Set(kept)].filter((code) => code !== '');
  if (isTradeOnly(read)) {
    note('kbli', 'kbli-trade-only');
  }
}

function plainNik(text: string, context: ReviewContext): Checked<string> {
  const place: NikContext = {
    today: context.today,
    hasProvince: (code) => context.regions.provincesByCode.has(code),
    hasRegion: (code) => context.regions.regionsByCode.has(code),
  };
  const outcome = readNik(text, place);
  return outcome.ok ? { ...outcome, value: outcome.value.nik } : outcome;
}
