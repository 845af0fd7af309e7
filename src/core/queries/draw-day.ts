import { endOfDayWib, startOfDayWib } from '../../domain/badges/wib-day.ts';
import { first, type ReadDb } from '../db/database.ts';
import type { Plain } from '../journal/entry.ts';
import type { Transaction } from '../journal/transaction.ts';
import { notAllowed } from '../refusal.ts';
import { countedLines } from './counted-lines.ts';
import { type DayValues, planDay } from './plan-day.ts';

export interface RiskDayRow {
  readonly date: string;
  readonly seed: string;
  readonly seed_hash: string;
  readonly capacity: number;
  readonly random_rate: number;
  readonly committed_at: string;
  readonly committed_by: string;
  readonly others: number;
  readonly drawn_at: string | null;
  readonly drawn_by: string | null;
}

export function riskDayRow(db: ReadDb, date: string): RiskDayRow | undefined {
  return first<RiskDayRow>(db, 'SELECT * FROM risk_day WHERE date = ?', [date]);
}

export function committedValues(row: RiskDayRow): DayValues {
  const { date, seed, capacity, random_rate: randomRate } = row;
  return { date, seed, capacity, randomRate };
}

export function hasBegun(date: string, now: number): boolean {
  return now >= startOfDayWib(date) * 1000;
}

export function isOver(date: string, now: number): boolean {
  return now >= (endOfDayWib(date) + 1) * 1000;
}

/**
 * Fixes the lists as the lines are now, with all that is needed to draw them again. On the day
 * itself alone: earlier the seed would show in the lists, later they would be made to fit.
 */
export function drawDay(tx: Transaction, date: string): void {
  const row = riskDayRow(tx.db, date);
  if (!row) {
    throw notAllowed('day-not-committed');
  }
  if (row.drawn_at) {
    throw notAllowed('day-already-drawn');
  }
  if (!hasBegun(date, tx.now)) {
    throw notAllowed('day-not-begun');
  }
  if (isOver(date, tx.now)) {
    throw notAllowed('day-over');
  }
  fixLists(tx, row);
}

/**
 * Before anything is examined: the lists of a day that has a commitment are fixed by themselves,
 * so that what is found is never without the random arm it is measured against.
 */
export function drawBeforeExamining(tx: Transaction, today: string): void {
  const row = riskDayRow(tx.db, today);
  if (row && !row.drawn_at) {
    fixLists(tx, row);
  }
}

function fixLists(tx: Transaction, row: RiskDayRow): void {
  const lines = planDay(countedLines(tx.db), committedValues(row));
  tx.fact('risk-day', row.date, 'drawn', {
    seedHash: row.seed_hash,
    lines: lines as unknown as Plain,
  });
}
