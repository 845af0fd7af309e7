import {
  EMPTY_EXHIBITOR,
  type ExhibitorFields,
  PERSONAL_FIELDS,
} from '../../../domain/exhibitors/exhibitor.ts';
import { reviewExhibitor } from '../../../domain/exhibitors/review-exhibitor.ts';
import { foldText } from '../../../domain/reference/fold-text.ts';
import { nameKey } from '../../../domain/reference/name-key.ts';
import { put } from '../../db/database.ts';
import type { Entry } from '../../journal/entry.ts';
import { foldFields } from '../../journal/fold-fields.ts';
import type { RecordType } from '../../journal/record-type.ts';
import type { Reference } from '../../reference.ts';
import { refreshExhibitorSearch } from '../../search/exhibitor-search.ts';

/** What the projection keeps as JSON beside the columns that lists need. */
export interface ExhibitorDetail extends ExhibitorFields {
  readonly source: 'MANUAL' | 'IMPOR_CSV' | 'FORM';
  readonly warnings: readonly { field: string; code: string }[];
}

export function exhibitorRecord({ regions }: Reference): RecordType {
  return {
    type: 'exhibitor',
    tables: ['exhibitor'],
    startsWith: 'edit',
    personal: PERSONAL_FIELDS,
    project(db, record, entries) {
      const { values } = foldFields(entries);
      const created = entries[0]?.time ?? '';
      const { source, initialState, ...rest } = values;
      const fields = { ...EMPTY_EXHIBITOR, ...rest } as unknown as ExhibitorFields;
      // The day of registration, not today: a rebuild years later must read the same.
      const { warnings } = reviewExhibitor(fields, { regions, today: created.slice(0, 10) });
      put(db, 'exhibitor', {
        id: record,
        name: fields.name,
        // For sorting only: accents and signs at the start do not matter.
        name_key: foldText(fields.name) || nameKey(fields.name),
        fascia_name: fields.fasciaName,
        type: fields.type,
        nib: fields.nib,
        npwp: fields.npwp,
        country: fields.country,
        region_code: fields.regionCode,
        category: fields.category,
        pic_name: fields.picName,
        pic_phone: fields.picPhone,
        state: currentState(entries, initialState as string),
        warnings: JSON.stringify(warnings.map((warning) => warning.code)),
        warning_count: warnings.length,
        created_at: created,
        updated_at: entries.at(-1)?.time ?? created,
        detail: JSON.stringify({ ...fields, source, warnings }),
      });
      refreshExhibitorSearch(db, record);
    },
  };
}

function currentState(entries: readonly Entry[], initial: string): string {
  const moves = entries.filter((entry) => entry.name === 'moved');
  return (moves.at(-1)?.payload.to as string | undefined) ?? initial;
}
