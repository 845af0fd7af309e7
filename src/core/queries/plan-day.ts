import { createHash } from 'node:crypto';
import {
  type DayLanes,
  dayLanes,
  type Lane,
  type PickReason,
} from '../../domain/risk/day-lanes.ts';
import type { CountedLine } from './counted-lines.ts';

/** What the lanes of a day are made from, beside the lines. */
export interface DayValues {
  readonly date: string;
  readonly capacity: number;
  /** Ten-thousandths of the green lines. */
  readonly randomRate: number;
  readonly seed: string;
}

/** A line of a day, where it was put and why. */
export interface DayLine {
  readonly productId: string;
  readonly lane: Lane;
  /** Null for a green line. */
  readonly reason: PickReason | null;
  /** Place in the list of what is let go, from 0; null for what is examined. */
  readonly letGo: number | null;
  readonly score: number;
  /** Province or country where it is made. */
  readonly place: string | null;
  /** The rules that raised a question about it. */
  readonly codes: readonly string[];
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
