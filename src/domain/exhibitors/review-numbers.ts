import type { Checked } from '../identity/checked.ts';
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
import { cleanText } from '../sheets/clean-cell.ts';
import type { ExhibitorFields } from './exhibitor.ts';
import type { ExhibitorReview, ReviewContext } from './exhibitor-review.ts';

/** The longest e-mail address there is; no number comes near it. */
const LONGEST = 254;

/** Identity numbers, phone, e-mail, postcode and KBLI codes: normalised, doubts noted. */
export function reviewNumbers(review: ExhibitorReview): void {
  const { typed, context } = review;
  const readers: [keyof ExhibitorFields, (text: string) => Checked<string>][] = [
    ['nib', readNib],
    ['npwp', readNpwp],
    ['nitku', (text) => readNitku(text, typed.npwp ?? undefined)],
    ['picPhone', readPhone],
    ['picEmail', readEmail],
    ['postalCode', readPostcode],
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
  if (text.length > LONGEST) {
    note(field, 'text-too-long');
    return;
  }
  if (field !== 'picEmail' && isDamagedNumber(text)) {
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
