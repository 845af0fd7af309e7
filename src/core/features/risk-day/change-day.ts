import { count, first } from '../../db/database.ts';
import type { Plain } from '../../journal/entry.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { notAllowed, notFound } from '../../refusal.ts';
import type { CallContext } from '../../rpc/call-context.ts';
import { countedLines, isCounted } from './counted-lines.ts';
import { committedValues, hasBegun, riskDayRow } from './day-view.ts';
import { spanOfDay } from './line-outcomes.ts';
import { type DayValues, planDay, seedHashOf } from './plan-day.ts';

const WIB_OFFSET = 7 * 3_600_000;

/** One commitment a day, and none for a day that has begun: a seed chosen late could spare a line. */
export function commitSeed(tx: Transaction, values: DayValues): void {
  const { date, seed, capacity, randomRate } = values;
  if (riskDayRow(tx.db, date)) {
    throw notAllowed('seed-already-committed');
  }
  if (hasBegun(date, tx.now)) {
    throw notAllowed('day-already-begun');
  }
  const seedHash = seedHashOf(seed);
  tx.fact('risk-day', date, 'committed', { seed, seedHash, capacity, randomRate });
}

/** Fixes the lists as the lines are now, with all that is needed to draw them again. */
export function drawDay(tx: Transaction, date: string): void {
  const row = riskDayRow(tx.db, date);
  if (!row) {
    throw notAllowed('day-not-committed');
  }
  if (row.drawn_at) {
    throw notAllowed('day-already-drawn');
  }
  const lines = planDay(countedLines(tx.db), committedValues(row));
  tx.fact('risk-day', date, 'drawn', {
    seedHash: row.seed_hash,
    lines: lines as unknown as Plain,
  });
}

/** Once a day and line: a second look on the same day adds nothing to the counts. */
export function noteExamined(tx: Transaction, id: string, productId: string): void {
  const product = first<{ exhibitor_id: string }>(
    tx.db,
    'SELECT exhibitor_id FROM product WHERE id = ?',
    [productId],
  );
  if (!product) {
    throw notFound('product');
  }
  if (!isCounted(tx.db, productId)) {
    throw notAllowed('line-not-counted');
  }
  const { from, to } = spanOfDay(dayInJakarta(tx.now));
  const today = count(
    tx.db,
    'SELECT count(*) FROM examination WHERE product_id = ? AND examined_at BETWEEN ? AND ?',
    [productId, from, to],
  );
  if (today === 0) {
    tx.fact('examination', id, 'examined', { productId, exhibitorId: product.exhibitor_id });
  }
}

function dayInJakarta(now: number): string {
  return new Date(now + WIB_OFFSET).toISOString().slice(0, 10);
}

/** A seed nobody has chosen. */
export function newSeed(context: CallContext): string {
  return Buffer.from(context.allServices().env.randomBytes(16)).toString('hex');
}
