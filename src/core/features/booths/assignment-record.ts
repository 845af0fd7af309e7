import { put, run } from '../../db/database.ts';
import { foldFields } from '../../journal/fold-fields.ts';
import type { RecordType } from '../../journal/record-type.ts';
import { refreshExhibitorSearch } from '../../search/exhibitor-search.ts';
import { markBoothClash } from './booth-clash.ts';

/** That an exhibitor holds a booth: a record of its own, so that two laptops' assignments merge. */
export const assignmentRecord: RecordType = {
  type: 'assignment',
  tables: ['booth_assignment'],
  startsWith: 'edit',
  project(db, record, entries) {
    const { values } = foldFields(entries);
    const boothId = values.boothId as string;
    if (values.deletedAt) {
      run(db, 'DELETE FROM booth_assignment WHERE id = ?', [record]);
    } else {
      put(db, 'booth_assignment', {
        id: record,
        booth_id: boothId,
        exhibitor_id: values.exhibitorId as string,
      });
    }
    markBoothClash(db, boothId);
    refreshExhibitorSearch(db, values.exhibitorId as string);
  },
};
