/**
 * `block`: the row is not imported until the cell is put right (a broken format, or a value an
 * origin decision rests on). `warn`: the row is imported and the doubt stays visible.
 */
export type IssueSeverity = 'block' | 'warn';

/**
 * The closed list of what can be wrong with a cell or a number, with its strength. One code has
 * one strength everywhere, so that a desk learns each of them once.
 */
export const issueSeverities = {
  // presence
  'name-missing': 'block',
  'booth-code-missing': 'block',
  'booth-missing': 'block',
  'country-missing': 'block',
  'origin-class-missing': 'block',
  'nib-missing': 'warn',
  'phone-missing': 'warn',
  'region-missing': 'warn',
  'origin-country-missing': 'warn',
  'materials-missing': 'warn',
  // text
  'text-too-long': 'block',
  'name-too-short': 'block',
  'fascia-too-long': 'warn',
  'name-unprintable': 'warn',
  // numbers of any kind
  'number-damaged': 'block',
  'number-format': 'block',
  'number-range': 'block',
  'price-range': 'block',
  // identity numbers
  'nib-format': 'block',
  'nib-implausible': 'warn',
  'nik-format': 'block',
  'nik-birth-date': 'block',
  'nik-serial': 'block',
  'nik-province-unknown': 'warn',
  'nik-region-unknown': 'warn',
  'npwp-format': 'warn',
  'npwp-check-digit': 'warn',
  'npwp-nik-implausible': 'warn',
  'nitku-format': 'warn',
  'nitku-npwp-mismatch': 'warn',
  'kbli-format': 'warn',
  'kbli-unknown': 'warn',
  'kbli-version-unknown': 'warn',
  'passport-format': 'warn',
  // contact
  'phone-format': 'block',
  'phone-landline': 'warn',
  'email-format': 'warn',
  'postcode-format': 'warn',
  // places
  'region-unknown': 'block',
  'country-unknown': 'block',
  'type-country-mismatch': 'warn',
  // lists of codes
  'exhibitor-type-unknown': 'warn',
  'legal-form-unknown': 'warn',
  'entry-basis-unknown': 'warn',
  'category-unknown': 'warn',
  'material-group-unknown': 'warn',
  'unit-unknown': 'warn',
  'technique-unknown': 'warn',
  'origin-class-unknown': 'block',
  // completeness of a record: marked, never in the way
  'kbli-trade-only': 'warn',
  'passport-missing': 'warn',
  'entry-basis-missing': 'warn',
  'privacy-notice-missing': 'warn',
  'photo-missing': 'warn',
  'material-group-missing': 'warn',
  // goods
  'materials-format': 'block',
  'materials-sum': 'block',
  'hs-format': 'block',
  'hs-national-chapter': 'warn',
  'gtin-check-digit': 'block',
  // found by comparing with the stored records
  'duplicate-nib': 'warn',
  'booth-taken': 'warn',
  'booth-unknown': 'warn',
  'exhibitor-unknown': 'block',
  'exhibitor-ambiguous': 'block',
} as const satisfies Record<string, IssueSeverity>;

export type IssueCode = keyof typeof issueSeverities;

/** Every code, for dictionaries and for contract invariants. */
export const issueCodes = Object.keys(issueSeverities) as readonly IssueCode[];
