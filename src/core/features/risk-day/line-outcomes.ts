import { endOfDayWib, startOfDayWib } from '../../../domain/badges/wib-day.ts';
import { type LineOutcome, outcomeOf } from '../../../domain/risk/rule-feedback.ts';
import { all, type ReadDb } from '../../db/database.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}

const EVER: Span = { from: '', to: '~' };

/** A day in Jakarta, as the UTC texts that times are stored in. */
export function spanOfDay(date: string): Span {
  const iso = (seconds: number, rest: string) =>
    new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, rest);
  return { from: iso(startOfDayWib(date), '.000Z'), to: iso(endOfDayWib(date), '.999Z') };
}

/** What inspections made of each line, of one day or ever: lines without any are `none`. */
export function lineOutcomes(db: ReadDb, span: Span = EVER): (productId: string) => LineOutcome {
  const states = new Map<string, string[]>();
  const within = 'BETWEEN ? AND ?';
  for (const { id, state } of all<{ id: string; state: string }>(
    db,
    `SELECT product_id AS id, state FROM finding
      WHERE product_id IS NOT NULL AND raised_at ${within}`,
    [span.from, span.to],
  )) {
    states.set(id, [...(states.get(id) ?? []), state]);
  }
  const clear = new Set(
    all<{ id: string }>(
      db,
      `SELECT DISTINCT product_id AS id FROM examination WHERE examined_at ${within}`,
      [span.from, span.to],
    ).map((row) => row.id),
  );
  return (id) => outcomeOf({ clear: clear.has(id), findings: states.get(id) ?? [] });
}

/** Exhibitors where something was examined or found in that span. */
export function visitedExhibitors(db: ReadDb, { from, to }: Span): ReadonlySet<string> {
  const rows = all<{ id: string }>(
    db,
    `SELECT exhibitor_id AS id FROM finding WHERE raised_at BETWEEN @from AND @to
      UNION SELECT exhibitor_id FROM examination WHERE examined_at BETWEEN @from AND @to`,
    { from, to },
  );
  return new Set(rows.map((row) => row.id));
}
