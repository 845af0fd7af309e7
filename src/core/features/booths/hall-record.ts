import { nameKey } from '../../../domain/reference/name-key.ts';
import { put, run } from '../../db/database.ts';
import { foldFields } from '../../journal/fold-fields.ts';
import type { RecordType } from '../../journal/record-type.ts';

export const hallRecord: RecordType = {
  type: 'hall',
  tables: ['hall'],
  startsWith: 'edit',
  project(db, record, entries) {
    const { values } = foldFields(entries);
    const name = values.name as string;
    if (values.deletedAt) {
      run(db, 'DELETE FROM hall WHERE id = ?', [record]);
      return;
    }
    put(db, 'hall', { id: record, name, name_key: nameKey(name) });
  },
};
