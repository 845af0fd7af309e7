import type { IssueSeverity } from '../sheets/issue-codes.ts';

/** What can be wrong with the parts of a declaration that no sheet carries, with its strength. */
export const declarationIssueSeverities = {
  // permits and marks
  'permit-type-unknown': 'block',
  'permit-dates-reversed': 'block',
  'permit-value-range': 'block',
  'permit-expired': 'warn',
  'permit-issued-later': 'warn',
  'permit-term-odd': 'warn',
  'permit-number-missing': 'warn',
  'permit-number-odd': 'warn',
  'permit-year-mismatch': 'warn',
  'permit-value-missing': 'warn',
  'permit-regulation-missing': 'warn',
  // questions by category
  'answer-not-asked': 'block',
  'answer-format': 'block',
} as const satisfies Record<string, IssueSeverity>;

export type DeclarationIssueCode = keyof typeof declarationIssueSeverities;

export const declarationIssueCodes = Object.keys(
  declarationIssueSeverities,
) as readonly DeclarationIssueCode[];
