import { first, put, run, type WriteDb } from '../db/database.ts';
import { type EntryHead, entryId } from './entry.ts';
import type { LiveValue } from './fold-fields.ts';

/** What records of which none may stand beside another say of themselves. */
export interface Claim {
  readonly record: string;
  readonly value: string;
}

interface Place {
  readonly type: string;
  readonly record: string;
  readonly field: string;
}

/**
 * Shows as a conflict what no single entry is to blame for: laptops that had not met each kept
 * the rule, and their union breaks it. Called by the projection of every record that takes part,
 * so that it depends on the entries alone. Without claims the place is at peace.
 * @param of type of the records that claim
 */
export function markClash(db: WriteDb, place: Place, of: string, claims: readonly Claim[]): void {
  if (claims.length === 0) {
    run(db, 'DELETE FROM conflict WHERE type = ? AND record = ? AND field = ?', [
      place.type,
      place.record,
      place.field,
    ]);
    return;
  }
  const versions = claims.map((claim) => authored(db, of, claim));
  put(db, 'conflict', { ...place, versions: JSON.stringify(versions) });
}

/** The claim with author, time and laptop of the entry that the record began with. */
function authored(db: WriteDb, type: string, { record, value }: Claim): LiveValue {
  const start = first<EntryHead>(
    db,
    'SELECT * FROM journal WHERE type = ? AND record = ? ORDER BY hlc, device, seq LIMIT 1',
    [type, record],
  );
  return {
    entry: start ? entryId(start) : '',
    value,
    actor: start?.actor ?? '',
    time: start?.time ?? '',
    device: start?.device ?? '',
  };
}
