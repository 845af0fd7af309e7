import { put } from '../../db/database.ts';
import type { RecordType } from '../../journal/record-type.ts';

/** A line that an inspector examined without finding anything: half of every honest rate. */
export const examinationRecord: RecordType = {
  type: 'examination',
  tables: ['examination'],
  startsWith: 'examined',
  project(db, record, entries) {
    const entry = entries.find((candidate) => candidate.name === 'examined');
    if (!entry) {
      return;
    }
    put(db, 'examination', {
      id: record,
      product_id: entry.payload.productId as string,
      exhibitor_id: entry.payload.exhibitorId as string,
      examined_at: entry.time,
      examined_by: entry.actor,
    });
  },
};
