import { all, type ReadDb } from '../db/database.ts';
import { byTime, type Entry, type Plain, type StoredEntry } from '../journal/entry.ts';
import { openEntry, readEntries } from '../journal/read-entries.ts';

const HIDDEN = new Set(['pinHash', 'nik', 'rootKey']);

/** Who changed what and when, newest first. Secrets and the NIK are never shown. */
export function recordHistory(db: ReadDb, type: string, record: string) {
  return readEntries(db, type, record).reverse().map(asHistory);
}

/** The latest entries of all records. */
export function recentHistory(db: ReadDb, limit: number) {
  const rows = all<StoredEntry>(db, 'SELECT * FROM journal ORDER BY hlc DESC LIMIT ?', [limit]);
  return rows
    .map((row) => openEntry(db, row))
    .sort((a, b) => byTime(b, a))
    .map((entry) => ({ ...asHistory(entry), type: entry.type, record: entry.record }));
}

function asHistory(entry: Entry) {
  const changed = (entry.kind === 'edit' ? entry.payload.set : entry.payload) as Record<
    string,
    Plain
  >;
  return {
    id: entry.id,
    at: entry.time,
    actor: entry.actor,
    device: entry.device,
    what: entry.kind === 'edit' ? 'edited' : entry.name,
    changes: Object.entries(changed)
      .filter(([field, value]) => value !== null || isEmptied(entry, field))
      .filter(([, value]) => !(value instanceof Uint8Array))
      .map(([field, value]) => ({
        field,
        value: HIDDEN.has(field) && value !== null ? '•••' : value,
      })),
  };
}

/** A field that held something and was cleared; one that a new record leaves open says nothing. */
function isEmptied({ kind, payload }: Entry, field: string): boolean {
  const superseded = payload.supersedes as Record<string, readonly Plain[]> | undefined;
  return kind === 'edit' && (superseded?.[field]?.length ?? 0) > 0;
}
