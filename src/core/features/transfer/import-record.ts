import { put } from '../../db/database.ts';
import type { RecordType } from '../../journal/record-type.ts';

interface ImportedBatch {
  readonly kind: string;
  readonly fileName: string;
  readonly rows: number;
  /** Hash of each source row that was taken in, and the record it became. */
  readonly sources: readonly (readonly [hash: string, record: string])[];
}

/** A committed import: which source rows this fair has seen. */
export const importRecord: RecordType = {
  type: 'import',
  tables: ['import_batch', 'source_row'],
  startsWith: 'imported',
  project(db, record, entries) {
    const entry = entries.find((candidate) => candidate.name === 'imported');
    if (!entry) {
      return;
    }
    const batch = entry.payload as unknown as ImportedBatch;
    put(db, 'import_batch', {
      id: record,
      kind: batch.kind,
      file_name: batch.fileName,
      imported_at: entry.time,
      imported_by: entry.actor,
      rows: batch.rows,
    });
    for (const [hash, source] of batch.sources) {
      put(db, 'source_row', { kind: batch.kind, hash, record: source });
    }
  },
};
