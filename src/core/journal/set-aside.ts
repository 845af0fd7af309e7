import { all, put, run, type WriteDb } from '../db/database.ts';
import { unindexText } from '../search/search-index.ts';
import type { Entry } from './entry.ts';
import type { RecordType } from './record-type.ts';

/** An entry whose content no projection can take: kept in the journal, shown as a dead letter. */
export interface DeadLetter {
  readonly entry: string;
  readonly error: Error;
}

export interface Projected {
  readonly sound: readonly Entry[];
  readonly letters: readonly DeadLetter[];
}

type Project = (entries: readonly Entry[]) => void;

/**
 * Runs `project` on as many of the entries as it can take, so that one wrongly typed value stops
 * neither its record nor a delivery. The outcome depends on the set of entries alone: the longest
 * beginning that works, then of the others each that works with it.
 */
export function projectSound(db: WriteDb, entries: readonly Entry[], project: Project): Projected {
  if (!failureOf(db, () => project(entries))) {
    return { sound: entries, letters: [] };
  }
  let length = entries.length - 1;
  while (length > 0 && failureOf(db, () => project(entries.slice(0, length)))) {
    length -= 1;
  }
  const sound = entries.slice(0, length);
  const letters: DeadLetter[] = [];
  for (const entry of entries.slice(length)) {
    const error = failureOf(db, () => project([...sound, entry]));
    if (error) {
      letters.push({ entry: entry.id, error });
    } else {
      sound.push(entry);
    }
  }
  return { sound, letters };
}

/** What `work` throws over its data, all it did undone; trouble with the disk is not its data's. */
function failureOf(db: WriteDb, work: () => void): Error | undefined {
  run(db, 'SAVEPOINT projection');
  try {
    work();
    run(db, 'RELEASE projection');
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !isAboutData(error)) {
      throw error;
    }
    run(db, 'ROLLBACK TO projection');
    run(db, 'RELEASE projection');
    return error;
  }
}

function isAboutData(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  return !code.startsWith('SQLITE_') || /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/.test(code);
}

/** Takes away the rows of a record that cannot be shown, whatever was shown of it before. */
export function hideRecord(db: WriteDb, { type, tables }: RecordType, record: string): void {
  for (const table of tables) {
    const columns = all<{ name: string }>(db, `PRAGMA table_info(${table})`);
    const key = columns.some(({ name }) => name === 'record') ? 'record' : columns[0]?.name;
    run(db, `DELETE FROM ${table} WHERE ${key ?? 'id'} = ?`, [record]);
  }
  run(db, 'DELETE FROM conflict WHERE type = ? AND record = ?', [type, record]);
  unindexText(db, type, record);
}

export function noteDeadLetters(
  db: WriteDb,
  type: string,
  record: string,
  letters: readonly DeadLetter[],
): void {
  run(db, 'DELETE FROM dead_letter WHERE type = ? AND record = ?', [type, record]);
  for (const { entry, error } of letters) {
    put(db, 'dead_letter', { entry, type, record, reason: error.message.slice(0, 300) });
  }
}
