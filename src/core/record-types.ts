import { deviceRecord } from './device/device-record.ts';
import { badgeRecord } from './features/badges/badge-record.ts';
import { assignmentRecord } from './features/booths/assignment-record.ts';
import { boothRecord } from './features/booths/booth-record.ts';
import { hallRecord } from './features/booths/hall-record.ts';
import { editionRecord } from './features/edition/edition-record.ts';
import { exhibitorRecord } from './features/exhibitors/exhibitor-record.ts';
import { findingRecord } from './features/findings/finding-record.ts';
import { packRecord } from './features/packs/pack-record.ts';
import { personRecord } from './features/people/person-record.ts';
import { productRecord } from './features/products/product-record.ts';
import { comparisonRecord } from './features/risk-day/comparison-record.ts';
import { examinationRecord } from './features/risk-day/examination-record.ts';
import { riskDayRecord } from './features/risk-day/risk-day-record.ts';
import { importRecord } from './features/transfer/import-record.ts';
import { type RecordTypes, recordTypes } from './journal/record-type.ts';
import type { Reference } from './reference.ts';

/** Every type of record that the journal may hold. */
export function allRecordTypes(reference: Reference): RecordTypes {
  return recordTypes([
    deviceRecord,
    editionRecord,
    personRecord,
    hallRecord,
    boothRecord,
    assignmentRecord,
    exhibitorRecord(reference),
    // Before products, which are scored with the active packs and the last comparison.
    packRecord(reference),
    comparisonRecord(reference),
    productRecord(reference),
    findingRecord,
    badgeRecord,
    importRecord,
    riskDayRecord,
    examinationRecord,
  ]);
}
