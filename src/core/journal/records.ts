import { CREATED, type Plain } from './entry.ts';
import { foldFields, sameValue } from './fold-fields.ts';
import { readEntries } from './read-entries.ts';
import type { Transaction } from './transaction.ts';

export type Fields = Record<string, Plain>;

/** Starts a mutable record. */
export function createRecord(tx: Transaction, type: string, record: string, fields: Fields): void {
  tx.edit(type, record, { set: fields, supersedes: {} }, CREATED);
}

/**
 * Changes the named fields of a record, superseding the values this laptop knows. Fields that
 * stay the same are left out; nothing is written when none differs.
 * @returns the fields that changed
 */
export function patchRecord(
  tx: Transaction,
  type: string,
  record: string,
  fields: Fields,
): string[] {
  const { values, heads, conflicts } = foldFields(readEntries(tx.db, type, record));
  const changed = Object.keys(fields).filter(
    (field) => field in conflicts || !sameValue(values[field] ?? null, fields[field] ?? null),
  );
  if (changed.length === 0) {
    return [];
  }
  const set: Fields = {};
  const supersedes: Record<string, string[]> = {};
  for (const field of changed) {
    set[field] = fields[field] ?? null;
    if (heads[field]) {
      supersedes[field] = heads[field];
    }
  }
  tx.edit(type, record, { set, supersedes });
  return changed;
}

/** Nothing is ever deleted: a record is marked. */
export function deleteRecord(tx: Transaction, type: string, record: string): void {
  patchRecord(tx, type, record, { deletedAt: new Date(tx.now).toISOString() });
}
