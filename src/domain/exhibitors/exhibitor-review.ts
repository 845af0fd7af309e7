import type { FieldIssueCode } from '../reference/reason-codes.ts';
import type { RegionIndex } from '../regions/region-index.ts';
import { issueSeverities } from '../sheets/issue-codes.ts';
import type { ExhibitorFields } from './exhibitor.ts';

export interface ReviewContext {
  readonly regions: RegionIndex;
  /** `YYYY-MM-DD`, deciding the century of a year of birth. */
  readonly today: string;
}

export interface ReviewIssue {
  readonly field: keyof ExhibitorFields;
  readonly code: FieldIssueCode;
}

export interface ReviewedExhibitor {
  /** Normalised where it could be read, as typed where it could not. */
  readonly fields: ExhibitorFields;
  /** Broken formats: the record is not saved. */
  readonly blocking: readonly ReviewIssue[];
  /** Odd or missing: saved, marked, never in the way of an approval or a badge. */
  readonly warnings: readonly ReviewIssue[];
}

/** A review under way: the fields so far and every issue met. */
export interface ExhibitorReview {
  readonly typed: ExhibitorFields;
  readonly context: ReviewContext;
  readonly fields: Record<string, unknown>;
  readonly blocking: ReviewIssue[];
  readonly warnings: ReviewIssue[];
  note(field: keyof ExhibitorFields, code: FieldIssueCode): void;
}

/** Opens a review; each code has the strength that it has in sheets. */
export function openReview(typed: ExhibitorFields, context: ReviewContext): ExhibitorReview {
  const blocking: ReviewIssue[] = [];
  const warnings: ReviewIssue[] = [];
  const severities: Readonly<Record<string, string>> = issueSeverities;
  return {
    typed,
    context,
    fields: { ...typed },
    blocking,
    warnings,
    note(field, code) {
      // What only a form can lack (a reason) is needed before it is saved.
      (severities[code] === 'warn' ? warnings : blocking).push({ field, code });
    },
  };
}
