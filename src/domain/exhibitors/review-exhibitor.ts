import { isPrintableName } from '../badges/printable-scripts.ts';
import { findCountry } from '../reference/country-lookup.ts';
import { entryBases, exhibitorTypes, legalForms } from '../reference/exhibitor-codes.ts';
import { productCategories } from '../reference/product-codes.ts';
import type { FieldIssueCode } from '../reference/reason-codes.ts';
import { findRegion } from '../regions/region-lookup.ts';
import { cleanLines, cleanText } from '../sheets/clean-cell.ts';
import { longestFascia, longestText } from '../sheets/text-limits.ts';
import type { ExhibitorFields } from './exhibitor.ts';
import {
  type ExhibitorReview,
  openReview,
  type ReviewContext,
  type ReviewedExhibitor,
} from './exhibitor-review.ts';
import { reviewNumbers } from './review-numbers.ts';

const SHORTEST_NAME = 2;

/**
 * Checks a whole exhibitor: format blocks, plausibility and completeness warn, authenticity is
 * left to people (no offline register of these numbers exists).
 */
export function reviewExhibitor(typed: ExhibitorFields, context: ReviewContext): ReviewedExhibitor {
  const review = openReview(typed, context);
  reviewName(review);
  reviewTexts(review);
  reviewCodes(review);
  reviewNumbers(review);
  reviewPlaces(review);
  reviewCompleteness(review);
  const { fields, blocking, warnings } = review;
  return { fields: fields as unknown as ExhibitorFields, blocking, warnings };
}

function reviewName({ typed, fields, note }: ExhibitorReview): void {
  const name = cleanText(typed.name);
  fields.name = name;
  const length = [...name].length;
  if (length === 0) {
    note('name', 'name-missing');
  } else if (length < SHORTEST_NAME) {
    note('name', 'name-too-short');
  } else if (length > longestText) {
    note('name', 'text-too-long');
  }
}

const LONGEST_TEXT = {
  fasciaName: longestText,
  memberNumber: longestText,
  picName: longestText,
  picRole: longestText,
  address: 500,
  scaleReason: 1000,
  privacyNoticeVersion: longestText,
} as const satisfies Partial<Record<keyof ExhibitorFields, number>>;

function reviewTexts({ typed, fields, note }: ExhibitorReview): void {
  for (const field of Object.keys(LONGEST_TEXT) as (keyof typeof LONGEST_TEXT)[]) {
    const clean = field === 'address' ? cleanLines : cleanText;
    const text = clean(typed[field] ?? '');
    fields[field] = text === '' ? null : text;
    if ([...text].length > LONGEST_TEXT[field]) {
      note(field, 'text-too-long');
    }
  }
  if ([...String(fields.fasciaName ?? '')].length > longestFascia) {
    note('fasciaName', 'fascia-too-long');
  }
  if (!isPrintableName(String(fields.fasciaName ?? fields.name))) {
    note('fasciaName', 'name-unprintable');
  }
  if (typed.scaleOverride !== null && fields.scaleReason === null) {
    note('scaleReason', 'reason-missing');
  }
}

/** The lists are editable data: an unknown code is kept and marked. */
const LISTS: [keyof ExhibitorFields, readonly string[], FieldIssueCode][] = [
  ['type', exhibitorTypes, 'exhibitor-type-unknown'],
  ['legalForm', legalForms, 'legal-form-unknown'],
  ['category', productCategories, 'category-unknown'],
  ['entryBasis', entryBases, 'entry-basis-unknown'],
];

function reviewCodes({ typed, fields, note }: ExhibitorReview): void {
  for (const [field, list, unknown] of LISTS) {
    const code = cleanText(String(typed[field] ?? ''));
    fields[field] = code === '' ? null : code;
    if ([...code].length > longestText) {
      note(field, 'text-too-long');
    } else if (code !== '' && !list.includes(code)) {
      note(field, unknown);
    }
  }
  fields.type = fields.type ?? 'NON_ANGGOTA';
}

function reviewPlaces({ typed, context, fields, note }: ExhibitorReview): void {
  const country = findCountry(typed.country);
  if (country) {
    fields.country = country;
  } else {
    note('country', 'country-unknown');
  }
  if (country && (fields.type === 'LUAR_NEGERI') !== (country !== 'ID')) {
    note('type', 'type-country-mismatch');
  }
  const region = cleanText(typed.regionCode ?? '');
  fields.regionCode = region === '' ? null : region;
  if (region !== '' && !findRegion(context.regions, region)) {
    note('regionCode', 'region-unknown');
  }
}

function reviewCompleteness({ fields, note }: ExhibitorReview): void {
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
