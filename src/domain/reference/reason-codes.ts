import {
  type DeclarationIssueCode,
  declarationIssueCodes,
} from '../products/declaration-issue-codes.ts';
import { packErrorCodes } from '../risk/pack-error-codes.ts';
import { type IssueCode, issueCodes } from '../sheets/issue-codes.ts';

/**
 * Why the state of a record forbids an act: the closed list behind NOT_ALLOWED, and behind what
 * stands in the way of a badge. Each has a sentence in every dictionary.
 */
export const reasonCodes = [
  // setting up and people
  'already-set-up',
  'last-admin',
  'device-not-enrolled',
  'serial-block-used-up',
  'edition-code-in-use',
  // exhibitors and booths
  'state-not-next',
  'booth-taken',
  'booth-blocked',
  'booth-has-several-exhibitors',
  // declarations
  'already-submitted',
  'already-approved',
  'not-submitted',
  'already-signed',
  'declaration-text-changed',
  'permit-not-declared',
  'rejected',
  'class-a-foreign-material',
  'rule-blocks-approval',
  'open-red-finding',
  'red-finding-upheld',
  // badges and printing
  'not-accepted',
  'no-eligible-line',
  'badge-suspended',
  'badge-revoked',
  'badge-state-not-next',
  'serial-shared',
  'badge-outdated',
  'badge-replaced',
  'nothing-to-print',
  // lanes of a day
  'seed-already-committed',
  'day-already-begun',
  'day-not-committed',
  'day-already-drawn',
  'day-not-begun',
  'day-over',
  'line-not-counted',
  // imports
  'import-running',
  'import-cancelled',
  // packs
  'pack-id-taken',
  'pack-missing',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** What may be wrong with a field beyond the cells of sheets: with those, all behind INVALID. */
export const fieldIssueCodes = [
  'input-invalid',
  'money-negative',
  'money-not-whole',
  'money-too-large',
  'fob-zero',
  'hs-digits',
  'materials-too-many',
  'steps-too-many',
  'reason-missing',
  'reprint-reason-missing',
  'reason-repeated',
  'booth-code-taken',
  'ends-before-start',
  'passphrase-needed',
  'name-taken',
  'not-an-image',
  'not-a-scan',
  'list-too-long',
  'number-whole',
  'signature-missing',
  'scan-missing',
  'sheet-empty',
  'sheet-not-csv',
  'sheet-malformed',
  'sheet-too-large',
  'column-missing',
  'column-unknown',
  ...packErrorCodes,
] as const;
export type FieldIssueCode = IssueCode | DeclarationIssueCode | (typeof fieldIssueCodes)[number];

/** Every code an INVALID may carry. */
export const invalidCodes: readonly FieldIssueCode[] = [
  ...issueCodes,
  ...declarationIssueCodes,
  ...fieldIssueCodes,
];
