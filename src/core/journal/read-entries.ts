import { all, type ReadDb } from '../db/database.ts';
import {
  byTime,
  decodePayload,
  type Entry,
  entryId,
  type Plain,
  type StoredEntry,
} from './entry.ts';
import { openPersonal } from './personal.ts';

/** All entries of one record, in time order, personal fields opened. */
export function readEntries(db: ReadDb, type: string, record: string): Entry[] {
  const rows = all<StoredEntry>(db, 'SELECT * FROM journal WHERE type = ? AND record = ?', [
    type,
    record,
  ]);
  return rows.map((row) => openEntry(db, row)).sort(byTime);
}

export function openEntry(db: ReadDb, row: StoredEntry): Entry {
  const { payload: bytes, prev: _prev, ...head } = row;
  return { ...head, id: entryId(row), payload: openPayload(db, row, decodePayload(bytes)) };
}

/** Puts sealed fields back in their place; a field whose key is gone reads null. */
function openPayload(
  db: ReadDb,
  { kind, record }: Pick<StoredEntry, 'kind' | 'record'>,
  payload: Record<string, Plain>,
): Record<string, Plain> {
  // Entries of the first version name no key: their record had only one.
  const { sealed, sealedFields, sealedBy = '', ...rest } = payload;
  if (
    !(sealed instanceof Uint8Array) ||
    !Array.isArray(sealedFields) ||
    typeof sealedBy !== 'string'
  ) {
    return payload;
  }
  const opened = openPersonal(db, record, { sealed, sealedBy });
  const fields: Record<string, Plain> = {};
  for (const field of sealedFields as string[]) {
    fields[field] = opened?.[field] ?? null;
  }
  return kind === 'fact'
    ? { ...rest, ...fields }
    : { ...rest, set: { ...(rest.set as Record<string, Plain>), ...fields } };
}
