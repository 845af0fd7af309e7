import type { IssueSeverity } from '../../../domain/sheets/issue-codes.ts';
import type { SheetKind } from '../../../domain/sheets/sheet-kind.ts';

export interface PlannedIssue {
  readonly row: number;
  readonly field: string;
  readonly code: string;
  readonly severity: IssueSeverity;
  readonly value?: string;
  readonly suggestions?: string[];
  readonly holder?: string;
}

/** What one source row will do. */
export interface PlannedRow<Value> {
  readonly row: number;
  readonly hash: string;
  readonly action: 'created' | 'updated' | 'unchanged' | 'skipped';
  /** The record it is about; made up beforehand for a new one. */
  readonly recordId: string;
  readonly name: string;
  readonly value?: Value;
  /** Fields that an update changes. */
  readonly fields: readonly string[];
  /** The place of a refused product line among lines of its name. */
  readonly ordinal?: number;
}

export interface ImportPlan<Value> {
  readonly kind: SheetKind;
  readonly rows: readonly PlannedRow<Value>[];
  readonly issues: readonly PlannedIssue[];
}

export type ImportCounts = Record<PlannedRow<unknown>['action'], number>;

export function countPlan(plan: ImportPlan<unknown>): ImportCounts {
  const counts: ImportCounts = { created: 0, updated: 0, unchanged: 0, skipped: 0 };
  for (const { action } of plan.rows) {
    counts[action] += 1;
  }
  return counts;
}
