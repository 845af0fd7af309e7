import type { Lane } from '../../../domain/risk/day-lanes.ts';
import { ratesByPlace } from '../../../domain/risk/rates-by-place.ts';
import { type LineOutcome, tallyOf } from '../../../domain/risk/rule-feedback.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { boothCodesColumn } from '../../queries/booths-of.ts';
import { countedLines, PRODUCT_OF_EXHIBITOR } from '../../queries/counted-lines.ts';
import { committedValues, hasBegun, isOver, riskDayRow } from '../../queries/draw-day.ts';
import { type DayLine, type DayValues, planDay } from '../../queries/plan-day.ts';
import { lineOutcomes, spanOfDay, visitedExhibitors } from './line-outcomes.ts';

interface Asked {
  readonly date: string;
  readonly now: number;
  /** Values for a day that has no commitment yet. */
  readonly trial?: DayValues | undefined;
}

/** A day: fixed lists where they are fixed, else the lanes of the lines as they are now. */
export function readDay(db: ReadDb, { date, now, trial }: Asked) {
  const row = riskDayRow(db, date);
  const begun = hasBegun(date, now);
  const values = row ? committedValues(row) : trial;
  const lines = row?.drawn_at ? drawnLines(db, date) : values && planDay(countedLines(db), values);
  return {
    date,
    begun,
    over: isOver(date, now),
    commitment: row
      ? {
          seedHash: row.seed_hash,
          seed: begun ? row.seed : null,
          capacity: row.capacity,
          randomRate: row.random_rate / 10_000,
          committedAt: row.committed_at,
          committedBy: row.committed_by,
          others: row.others,
        }
      : null,
    drawn: row?.drawn_at ? { at: row.drawn_at, by: row.drawn_by ?? '' } : null,
    result: lines ? dayResult(db, date, lines) : null,
  };
}

function drawnLines(db: ReadDb, date: string): DayLine[] {
  type Row = Omit<DayLine, 'codes'> & { readonly codes: string };
  return all<Row>(
    db,
    `SELECT product_id AS productId, lane, reason, let_go AS letGo, score, place, codes
       FROM risk_day_line WHERE date = ? ORDER BY ordinal`,
    [date],
  ).map((row) => ({ ...row, codes: JSON.parse(row.codes) as string[] }));
}

function dayResult(db: ReadDb, date: string, lines: readonly DayLine[]) {
  const span = spanOfDay(date);
  const outcome = lineOutcomes(db, span);
  const picked = lines.filter((line) => line.reason !== null);
  const shown = pickedLines(db, picked, outcome, visitedExhibitors(db, span));
  const kept = shown.filter((line) => !line.letGo);
  const { examined, open } = tallyOf(kept.map((line) => line.outcome));
  const idsIn = (lane: Lane) =>
    lines.filter((line) => line.lane === lane).map((line) => line.productId);
  const exhibitors = new Set(kept.map((line) => line.exhibitorId));
  const visited = kept.filter((line) => line.boothVisited).map((line) => line.exhibitorId);
  return {
    red: idsIn('red'),
    yellow: idsIn('yellow'),
    green: idsIn('green'),
    reasons: Object.fromEntries(
      picked.flatMap(({ productId, reason }) => (reason ? [[productId, reason] as const] : [])),
    ),
    letGo: picked
      .filter((line) => line.letGo !== null)
      .sort((a, b) => (a.letGo ?? 0) - (b.letGo ?? 0))
      .map((line) => line.productId),
    lines: shown,
    regions: ratesByPlace(
      lines.map(({ productId, place, reason, letGo }) => ({
        place,
        selected: reason !== null && letGo === null,
        outcome: outcome(productId),
      })),
    ),
    progress: {
      picked: kept.length,
      examined,
      open,
      exhibitors: exhibitors.size,
      visited: new Set(visited).size,
    },
  };
}

interface LineNames {
  readonly id: string;
  readonly name: string;
  readonly exhibitorId: string;
  readonly exhibitorName: string;
  readonly booths: string;
}

function pickedLines(
  db: ReadDb,
  picked: readonly DayLine[],
  outcome: (productId: string) => LineOutcome,
  visited: ReadonlySet<string>,
) {
  const names = namesOf(
    db,
    picked.map((line) => line.productId),
  );
  return picked.flatMap(({ productId, lane, reason, letGo, score, codes }) => {
    const named = names.get(productId);
    if (!named || reason === null) {
      return [];
    }
    const { booths, id: _id, ...rest } = named;
    return [
      {
        ...rest,
        productId,
        booths: JSON.parse(booths) as string[],
        lane,
        reason,
        codes: [...codes],
        score,
        letGo: letGo !== null,
        outcome: outcome(productId),
        boothVisited: visited.has(named.exhibitorId),
      },
    ];
  });
}

/** Names of lines by their ids, in one query: the ids come as JSON. */
export function namesOf(db: ReadDb, ids: readonly string[]): ReadonlyMap<string, LineNames> {
  const rows = all<LineNames>(
    db,
    `SELECT product.id, product.name, product.exhibitor_id AS exhibitorId,
            exhibitor.name AS exhibitorName, ${boothCodesColumn('product.exhibitor_id')} AS booths
       ${PRODUCT_OF_EXHIBITOR}
      WHERE product.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
