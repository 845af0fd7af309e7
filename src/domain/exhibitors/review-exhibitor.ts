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
import { findCountry } from '../reference/country-lookup.ts';
import type { RegionIndex } from '../regions/region-index.ts';
import { findRegion } from '../regions/region-lookup.ts';
import { cleanText } from '../sheets/clean-cell.ts';
import { issueSeverities } from '../sheets/issue-codes.ts';
import type { ExhibitorFields } from './exhibitor.ts';

export interface ReviewContext {
  readonly regions: RegionIndex;
  /** `YYYY-MM-DD`, deciding the century of a year of birth. */
  readonly today: string;
}

export interface ReviewIssue {
  readonly field: keyof ExhibitorFields;
  readonly code: string;
}

export interface ReviewedExhibitor {
  /** Normalised where it could be read, as typed where it could not. */
  readonly fields: ExhibitorFields;
  /** Broken formats: the record is not saved. */
  readonly blocking: readonly ReviewIssue[];
  /** Odd or missing: saved, marked, never in the way of an approval or a badge. */
  readonly warnings: readonly ReviewIssue[];
}

const LONGEST_NAME = 120;
const LONGEST_FASCIA = 30;

/**
 * Checks a whole exhibitor: format blocks, plausibility and completeness warn, authenticity is
 * left to people (no offline register of these numbers exists).
 */
export function reviewExhibitor(typed: ExhibitorFields, context: ReviewContext): ReviewedExhibitor {
  const blocking: ReviewIssue[] = [];
  const warnings: ReviewIssue[] = [];
  const fields: Record<string, unknown> = { ...typed };
  const note = (field: keyof ExhibitorFields, code: string) => {
    const severity = issueSeverities[code as keyof typeof issueSeverities] ?? 'warn';
    (severity === 'block' ? blocking : warnings).push({ field, code });
  };
  const take = (field: keyof ExhibitorFields, outcome: Checked<string>) => {
    if (outcome.ok) {
      fields[field] = outcome.value;
      outcome.warnings.forEach((code) => {
        note(field, code);
      });
    } else {
      note(field, outcome.code);
    }
  };
  reviewTexts(typed, fields, note);
  reviewNumbers(typed, context, take, note);
  reviewPlaces(typed, context, fields, note);
  reviewCompleteness(fields as unknown as ExhibitorFields, note);
  return { fields: fields as unknown as ExhibitorFields, blocking, warnings };
}

type Note = (field: keyof ExhibitorFields, code: string) => void;
type Take = (field: keyof ExhibitorFields, outcome: Checked<string>) => void;

const TEXT_FIELDS = [
  'fasciaName',
  'memberNumber',
  'address',
  'picName',
  'picRole',
  'scaleReason',
  'privacyNoticeVersion',
] as const;

function reviewTexts(typed: ExhibitorFields, fields: Record<string, unknown>, note: Note): void {
  const name = cleanText(typed.name);
  fields.name = name;
  if (name === '') {
    note('name', 'name-missing');
  } else if ([...name].length > LONGEST_NAME) {
    note('name', 'text-too-long');
  }
  for (const field of TEXT_FIELDS) {
    fields[field] = typed[field] === null ? null : cleanText(typed[field]) || null;
    if (String(fields[field] ?? '').length > 1000) {
      note(field, 'text-too-long');
    }
  }
  if ([...String(fields.fasciaName ?? '')].length > LONGEST_FASCIA) {
    note('fasciaName', 'fascia-too-long');
  }
}

function reviewNumbers(
  typed: ExhibitorFields,
  context: ReviewContext,
  take: Take,
  note: Note,
): void {
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
    const text = typed[field];
    if (typeof text !== 'string' || text.trim() === '') {
      take(field, { ok: true, value: null as unknown as string, warnings: [] });
    } else if (field !== 'picEmail' && isDamagedNumber(text)) {
      note(field, 'number-damaged');
    } else {
      take(field, read(text));
    }
  }
  for (const code of typed.kbli) {
    const outcome = readKbli(code);
    if (!outcome.ok) {
      note('kbli', outcome.code);
    }
  }
  if (typed.kbli.length > 0 && isTradeOnly(typed.kbli)) {
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

function reviewPlaces(
  typed: ExhibitorFields,
  context: ReviewContext,
  fields: Record<string, unknown>,
  note: Note,
): void {
  const country = findCountry(typed.country);
  if (country) {
    fields.country = country;
  } else {
    note('country', 'country-unknown');
  }
  if (typed.regionCode && !findRegion(context.regions, typed.regionCode)) {
    note('regionCode', 'region-unknown');
  }
}

function reviewCompleteness(fields: ExhibitorFields, note: Note): void {
  if (fields.country === 'ID') {
    if (!fields.nib && !fields.nik) {
      note('nib', 'nib-missing');
    }
    if (!fields.regionCode) {
      note('regionCode', 'region-missing');
    }
  } else {
    if (!fields.passport) {
      note('passport', 'passport-missing');
    }
    if (!fields.entryBasis) {
      note('entryBasis', 'entry-basis-missing');
    }
  }
  if (!fields.picPhone) {
    note('picPhone', 'phone-missing');
  }
  if (!fields.privacyNoticeAt) {
    note('privacyNoticeAt', 'privacy-notice-missing');
  }
}
