import { nameKey } from '../../../domain/reference/name-key.ts';
import { put } from '../../db/database.ts';
import { foldFields } from '../../journal/fold-fields.ts';
import type { RecordType } from '../../journal/record-type.ts';

export const personRecord: RecordType = {
  type: 'person',
  tables: ['person'],
  startsWith: 'edit',
  project(db, record, entries) {
    const { values } = foldFields(entries);
    if (typeof values.name !== 'string') {
      return;
    }
    put(db, 'person', {
      id: record,
      name: values.name,
      name_key: nameKey(values.name),
      role: values.role as string,
      pin_hash: values.pinHash as string,
      active: values.active === false ? 0 : 1,
    });
  },
};
