import {
  checkOf,
  PERMIT_CHECKED,
  type PermitCheck,
  permitChecks,
} from '../../domain/products/permit-checks.ts';
import type { Permit } from '../../domain/products/product.ts';
import type { DeclaredLine } from '../../domain/risk/declared-line.ts';
import { all, type ReadDb } from '../db/database.ts';
import { byTime, type Entry, type StoredEntry } from '../journal/entry.ts';
import { openEntry } from '../journal/read-entries.ts';
import { scoringDay } from './scoring-day.ts';

type Checkable = Omit<DeclaredLine, 'permits'> & {
  readonly permits?: readonly Permit[] | null | undefined;
};

/** A line as it is scored: each permit with the last check of exactly that permit. */
export function checkedLine(line: Checkable, checks: readonly PermitCheck[]): DeclaredLine {
  if (checks.length === 0 || !line.permits) {
    return line;
  }
  const permits = line.permits.map((permit) => {
    const check = checkOf(checks, permit);
    return check
      ? { ...permit, check: { verdict: check.verdict, by: check.by, on: scoringDay(check.at) } }
      : permit;
  });
  return { ...line, permits };
}

/** The checks among the entries of one product, in time order. */
export function checksIn(entries: readonly Entry[]): PermitCheck[] {
  return permitChecks(
    entries
      .filter(({ kind }) => kind === 'fact')
      .map(({ name, time, actor, payload }) => ({ name, at: time, actor, payload })),
  );
}

/** The checks of every product that has any. */
export function allChecks(db: ReadDb): ReadonlyMap<string, readonly PermitCheck[]> {
  const rows = all<StoredEntry>(
    db,
    "SELECT * FROM journal WHERE type = 'product' AND kind = 'fact' AND name = ?",
    [PERMIT_CHECKED],
  );
  const byRecord = new Map<string, Entry[]>();
  for (const entry of rows.map((row) => openEntry(db, row)).sort(byTime)) {
    byRecord.set(entry.record, [...(byRecord.get(entry.record) ?? []), entry]);
  }
  return new Map([...byRecord].map(([record, own]) => [record, checksIn(own)]));
}
