import { createHash } from 'node:crypto';
import { type DayLanes, dayLanes } from '../../../domain/risk/day-lanes.ts';
import type { CountedLine } from './counted-lines.ts';
import type { DayLine } from './risk-day-record.ts';

/** What the lanes of a day are made from, beside the lines. */
export interface DayValues {
  readonly date: string;
  readonly capacity: number;
  /** Ten-thousandths of the green lines. */
  readonly randomRate: number;
  readonly seed: string;
}

export function seedHashOf(seed: string): string {
  return sha256(seed);
}

/**
 * Lanes of a day. The rank of a line in the draw is the SHA-256 of seed, date and id on lines of
 * their own, in hex: whoever has the seed can make it again with any tool.
 */
export function lanesOf(lines: readonly CountedLine[], values: DayValues): DayLanes {
  const { date, capacity, randomRate, seed } = values;
  const rankOf = (id: string) => sha256(`${seed}\n${date}\n${id}`);
  return dayLanes(lines, { capacity, randomRate, rankOf });
}

/** The same, line by line in the order of the lists: red, yellow, green. */
export function planDay(lines: readonly CountedLine[], values: DayValues): DayLine[] {
  const { reasons, letGo, ...lists } = lanesOf(lines, values);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const places = new Map(letGo.map((id, index) => [id, index]));
  return (['red', 'yellow', 'green'] as const).flatMap((lane) =>
    lists[lane].map((id) => {
      const line = byId.get(id);
      return {
        productId: id,
        lane,
        reason: reasons.get(id) ?? null,
        letGo: places.get(id) ?? null,
        score: line?.score ?? 0,
        place: line?.place ?? null,
        codes: line?.codes ?? [],
      };
    }),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
