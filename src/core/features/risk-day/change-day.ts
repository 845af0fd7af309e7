import { dayInWib } from '../../../domain/badges/wib-day.ts';
import { count, first } from '../../db/database.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { isCounted } from '../../queries/counted-lines.ts';
import { drawBeforeExamining, hasBegun, riskDayRow } from '../../queries/draw-day.ts';
import { type DayValues, seedHashOf } from '../../queries/plan-day.ts';
import { notAllowed, notFound } from '../../refusal.ts';
import type { CallContext } from '../../rpc/call-context.ts';
import { spanOfDay } from './line-outcomes.ts';

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
  const date = dayInWib(tx.now);
  const { from, to } = spanOfDay(date);
  const today = count(
    tx.db,
    'SELECT count(*) FROM examination WHERE product_id = ? AND examined_at BETWEEN ? AND ?',
    [productId, from, to],
  );
  if (today === 0) {
    drawBeforeExamining(tx, date);
    tx.fact('examination', id, 'examined', { productId, exhibitorId: product.exhibitor_id });
  }
}

/** A seed nobody has chosen. */
export function newSeed(context: CallContext): string {
  return Buffer.from(context.allServices().env.randomBytes(16)).toString('hex');
}
