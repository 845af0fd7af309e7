import { put, run, type WriteDb } from '../../db/database.ts';
import type { Entry } from '../../journal/entry.ts';
import type { RecordType } from '../../journal/record-type.ts';
import type { DayLine } from '../../queries/plan-day.ts';

/** What a supervisor fixes before a day. */
export interface Commitment {
  readonly seed: string;
  readonly seedHash: string;
  readonly capacity: number;
  /** Ten-thousandths of the green lines. */
  readonly randomRate: number;
}

/**
 * A day: the record is its date. Two laptops may each commit one before they meet: the earlier
 * stands, for the day was public from then on; the later is counted, and what was drawn by it does
 * not apply.
 */
export const riskDayRecord: RecordType = {
  type: 'risk-day',
  tables: ['risk_day', 'risk_day_line'],
  startsWith: 'committed',
  project(db, date, entries) {
    const [committed, ...others] = entries.filter((entry) => entry.name === 'committed');
    if (!committed) {
      return;
    }
    const { seed, seedHash, capacity, randomRate } = committed.payload as unknown as Commitment;
    const drawn = entries.find(
      (entry) => entry.name === 'drawn' && entry.payload.seedHash === seedHash,
    );
    put(db, 'risk_day', {
      date,
      seed,
      seed_hash: seedHash,
      capacity,
      random_rate: randomRate,
      committed_at: committed.time,
      committed_by: committed.actor,
      others: others.length,
      drawn_at: drawn?.time ?? null,
      drawn_by: drawn?.actor ?? null,
    });
    projectLines(db, date, drawn);
  },
};

function projectLines(db: WriteDb, date: string, drawn: Entry | undefined): void {
  run(db, 'DELETE FROM risk_day_line WHERE date = ?', [date]);
  const lines = (drawn?.payload.lines ?? []) as unknown as readonly DayLine[];
  for (const [ordinal, line] of lines.entries()) {
    put(db, 'risk_day_line', {
      date,
      product_id: line.productId,
      ordinal,
      lane: line.lane,
      reason: line.reason,
      let_go: line.letGo,
      score: line.score,
      place: line.place,
      codes: JSON.stringify(line.codes),
    });
  }
}
