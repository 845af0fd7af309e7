import { all, put, type WriteDb } from '../../db/database.ts';
import { foldFields } from '../../journal/fold-fields.ts';
import type { RecordType } from '../../journal/record-type.ts';
import { refreshExhibitorSearch } from '../../search/exhibitor-search.ts';
import { indexText } from '../../search/search-index.ts';
import { markBoothClash } from './booth-clash.ts';

export const boothRecord: RecordType = {
  type: 'booth',
  tables: ['booth'],
  startsWith: 'edit',
  project(db, record, entries) {
    const { values } = foldFields(entries);
    const code = values.code as string;
    put(db, 'booth', {
      id: record,
      code,
      hall_id: values.hallId as string,
      block: values.block as string,
      number: values.number as string,
      length_m: (values.lengthM ?? null) as number | null,
      width_m: (values.widthM ?? null) as number | null,
      zone: (values.zone ?? null) as string | null,
      shared: values.shared ? 1 : 0,
      blocked: values.blocked ? 1 : 0,
      sort_key: sortKey(code),
    });
    indexText(db, 'booth', record, [code, values.block as string, values.number as string]);
    markBoothClash(db, record);
    refreshHolders(db, record);
  },
};

/** Digits padded, so that booth 9 comes before booth 10. */
function sortKey(code: string): string {
  return code.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

function refreshHolders(db: WriteDb, booth: string): void {
  const holders = all<{ exhibitor_id: string }>(
    db,
    'SELECT exhibitor_id FROM booth_assignment WHERE booth_id = ?',
    [booth],
  );
  for (const { exhibitor_id } of holders) {
    refreshExhibitorSearch(db, exhibitor_id);
  }
}
