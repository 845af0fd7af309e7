import { put } from '../../db/database.ts';
import { foldFields } from '../../journal/fold-fields.ts';
import type { RecordType } from '../../journal/record-type.ts';

export const editionRecord: RecordType = {
  type: 'edition',
  tables: ['edition'],
  startsWith: 'edit',
  project(db, record, entries) {
    const { values } = foldFields(entries);
    put(db, 'edition', {
      id: record,
      name: values.name as string,
      series: values.series as string,
      ordinal: (values.ordinal ?? null) as number | null,
      year: values.year as number,
      volume: (values.volume ?? null) as number | null,
      theme: (values.theme ?? null) as string | null,
      icon_region: (values.iconRegion ?? null) as string | null,
      country_of_honour: (values.countryOfHonour ?? null) as string | null,
      starts: values.starts as string,
      ends: values.ends as string,
      venue: values.venue as string,
      rules_version: values.rulesVersion as string,
      root_key: values.rootKey as Uint8Array,
      language: values.language as string,
    });
  },
};
