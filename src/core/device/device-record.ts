import { all, put, type WriteDb } from '../db/database.ts';
import { markClash } from '../journal/clash.ts';
import type { RecordType } from '../journal/record-type.ts';

/** A laptop: its public key, certified by the fair's root key, and its block of serials. */
export const deviceRecord: RecordType = {
  type: 'device',
  tables: ['device'],
  startsWith: 'enrolled',
  project(db, record, entries) {
    const enrolled = entries.find((entry) => entry.name === 'enrolled')?.payload as
      | Enrolment
      | undefined;
    if (!enrolled) {
      return;
    }
    put(db, 'device', {
      id: record,
      name: enrolled.name,
      public_key: enrolled.publicKey,
      kid: enrolled.kid,
      block: enrolled.block,
      serial_from: enrolled.serialFrom,
      serial_to: enrolled.serialTo,
      valid_from: enrolled.validFrom,
      valid_to: enrolled.validTo,
      certificate: enrolled.certificate,
    });
    markBlockClash(db, enrolled.block);
  },
};

/** Laptops enrolled from copies of one state can draw the same block: their serials may be equal. */
function markBlockClash(db: WriteDb, block: number): void {
  const holders = all<{ id: string; name: string }>(
    db,
    'SELECT id, name FROM device WHERE block = ? ORDER BY id',
    [block],
  );
  const claims = holders.map(({ id, name }) => ({ record: id, value: name }));
  for (const { record } of claims) {
    const place = { type: 'device', record, field: 'block' };
    markClash(db, place, 'device', claims.length > 1 ? claims : []);
  }
}

export interface Enrolment {
  readonly name: string;
  readonly publicKey: Uint8Array;
  readonly kid: string;
  readonly block: number;
  readonly serialFrom: number;
  readonly serialTo: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly certificate: Uint8Array;
}
