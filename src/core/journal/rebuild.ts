import { createHash } from 'node:crypto';
import { all, type ReadDb, run, type WriteDb } from '../db/database.ts';
import { JOURNAL_TABLES, LOCAL_TABLES } from '../db/local-tables.ts';
import type { RecordTypes } from './record-type.ts';
import { reproject } from './reproject.ts';

const EXCLUDED = new Set<string>([...LOCAL_TABLES, ...JOURNAL_TABLES]);

/** Digest of every projection table, rows in primary key order; shadow tables are left out. */
export function dumpDigests(db: ReadDb): Record<string, string> {
  const tables = all<{ name: string; type: string }>(db, 'PRAGMA table_list').filter(
    ({ name, type }) => type === 'table' && !name.startsWith('sqlite_') && !EXCLUDED.has(name),
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    digests[name] = digestTable(db, name);
  }
  digests.search_text = digestRows(
    all(db, 'SELECT type, id, text FROM search_text ORDER BY type, id'),
  );
  return digests;
}

function digestTable(db: ReadDb, table: string): string {
  const keys = all<{ name: string; pk: number }>(db, `PRAGMA table_info(${table})`)
    .filter((column) => column.pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map((column) => column.name);
  return digestRows(all(db, `SELECT * FROM ${table} ORDER BY ${keys.join(', ')}`));
}

function digestRows(rows: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const row of rows) {
    hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}

/** Empties every projection and makes it again from the journal. */
export function rebuildProjections(db: WriteDb, types: RecordTypes): void {
  for (const table of new Set([...types.values()].flatMap((type) => type.tables))) {
    run(db, `DELETE FROM ${table}`);
  }
  run(db, 'DELETE FROM conflict');
  run(db, 'DELETE FROM dead_letter');
  run(db, 'DELETE FROM search_text');
  run(db, 'DELETE FROM search_key');
  for (const type of types.keys()) {
    const records = all<{ record: string }>(
      db,
      'SELECT DISTINCT record FROM journal WHERE type = ? ORDER BY record',
      [type],
    );
    for (const { record } of records) {
      reproject(db, types, type, record);
    }
  }
}
