import { createHash } from 'node:crypto';
import { normalisedRow } from '../../../domain/sheets/normalised-row.ts';
import type { ReadContext } from '../../../domain/sheets/read-context.ts';
import type { RowIssue } from '../../../domain/sheets/row-issue.ts';
import type { SheetKind } from '../../../domain/sheets/sheet-kind.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { canonicalText } from '../../journal/canonical-text.ts';
import type { PlannedIssue, PlannedRow } from './import-plan.ts';

/** The cells of one row under the keys of their columns. */
export type RowCells = Record<string, string>;

/** A row and its number among the records of the sheet, from 1. */
export interface SheetRecord {
  readonly row: number;
  readonly cells: RowCells;
}

/** What planning a sheet needs besides its rows. */
export interface PlanContext extends ReadContext {
  newId(): string;
}

/** Identity of a source row: the same cleaned cells under the same columns. */
export function sourceHash(cells: RowCells): string {
  return createHash('sha256').update(normalisedRow(cells)).digest('hex').slice(0, 32);
}

/** Source rows that were imported before, on this laptop or a merged one. */
export function knownSources(db: ReadDb, kind: SheetKind): Map<string, string> {
  const rows = all<{ hash: string; record: string }>(
    db,
    'SELECT hash, record FROM source_row WHERE kind = ?',
    [kind],
  );
  return new Map(rows.map(({ hash, record }) => [hash, record]));
}

export function plannedIssues(row: number, issues: readonly RowIssue[]): PlannedIssue[] {
  return issues.map(({ suggestions, ...issue }) => ({
    ...issue,
    row,
    ...(suggestions && { suggestions: [...suggestions] }),
  }));
}

export function skipped<Value>(row: number, hash: string, name: string): PlannedRow<Value> {
  return { row, hash, action: 'skipped', recordId: '', name, fields: [] };
}

export function unchanged<Value>(
  row: number,
  hash: string,
  name: string,
  recordId: string,
): PlannedRow<Value> {
  return { row, hash, action: 'unchanged', recordId, name, fields: [] };
}

/** Fields of the row that differ from the record; a cell left empty changes nothing. */
export function differing(before: object, after: object): string[] {
  const known = before as Record<string, unknown>;
  return Object.entries(after)
    .filter(([, value]) => !isEmpty(value))
    .filter(([field, value]) => textOf(known[field] ?? null) !== textOf(value))
    .map(([field]) => field);
}

/** The order of keys in a stored object is no difference. */
function textOf(value: unknown): string {
  return canonicalText(JSON.parse(JSON.stringify(value)));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
