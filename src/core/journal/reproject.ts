import { put, run, type WriteDb } from '../db/database.ts';
import { CREATED } from './entry.ts';
import { type FoldedFields, foldFields } from './fold-fields.ts';
import { readEntries } from './read-entries.ts';
import type { RecordTypes } from './record-type.ts';

/**
 * Makes the rows of one record from its entries. The same code serves a local write, a merge and
 * a rebuild, so they cannot differ.
 */
export function reproject(db: WriteDb, types: RecordTypes, type: string, record: string): void {
  const definition = types.get(type);
  if (!definition) {
    // Written by a newer program on another laptop: kept in the journal, shown by none.
    return;
  }
  const entries = readEntries(db, type, record);
  const start = definition.startsWith === 'edit' ? CREATED : definition.startsWith;
  if (!entries.some((entry) => entry.name === start)) {
    return;
  }
  if (entries.some((entry) => entry.kind === 'edit')) {
    projectConflicts(db, type, record, foldFields(entries));
  }
  definition.project(db, record, entries);
}

function projectConflicts(db: WriteDb, type: string, record: string, folded: FoldedFields): void {
  run(db, 'DELETE FROM conflict WHERE type = ? AND record = ?', [type, record]);
  for (const [field, versions] of Object.entries(folded.conflicts)) {
    put(db, 'conflict', { type, record, field, versions: JSON.stringify(versions) });
  }
}
