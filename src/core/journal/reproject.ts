import { put, run, type WriteDb } from '../db/database.ts';
import { CREATED, type Entry } from './entry.ts';
import { type FoldedFields, foldFields } from './fold-fields.ts';
import { readEntries } from './read-entries.ts';
import type { RecordTypes } from './record-type.ts';
import { type DeadLetter, hideRecord, noteDeadLetters, projectSound } from './set-aside.ts';

/**
 * Makes the rows of one record from its entries. The same code serves a local write, a merge and
 * a rebuild, so they cannot differ.
 * @returns entries that had to be left out
 */
export function reproject(
  db: WriteDb,
  types: RecordTypes,
  type: string,
  record: string,
): readonly DeadLetter[] {
  const definition = types.get(type);
  if (!definition) {
    // Written by a newer program on another laptop: kept in the journal, shown by none.
    return [];
  }
  const start = definition.startsWith === 'edit' ? CREATED : definition.startsWith;
  const starts = (entry: Entry) => entry.name === start;
  const project = (entries: readonly Entry[]) => {
    if (!entries.some(starts)) {
      return;
    }
    if (entries.some((entry) => entry.kind === 'edit')) {
      projectConflicts(db, type, record, foldFields(entries));
    }
    definition.project(db, record, entries);
  };
  const { sound, letters } = projectSound(db, readEntries(db, type, record), project);
  if (letters.length > 0 && !sound.some(starts)) {
    hideRecord(db, definition, record);
  }
  noteDeadLetters(db, type, record, letters);
  return letters;
}

function projectConflicts(db: WriteDb, type: string, record: string, folded: FoldedFields): void {
  run(db, 'DELETE FROM conflict WHERE type = ? AND record = ?', [type, record]);
  for (const [field, versions] of Object.entries(folded.conflicts)) {
    put(db, 'conflict', { type, record, field, versions: JSON.stringify(versions) });
  }
}
