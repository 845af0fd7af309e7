import type { AsliClient } from '../../lib/client.ts';

export type Day = Awaited<ReturnType<AsliClient['risk']['day']>>;
export type DayResult = NonNullable<Day['result']>;
export type PickedLine = DayResult['lines'][number];
export type PlaceRate = DayResult['regions'][number];

const DAY = 86_400_000;

export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

/**
 * A percentage as it is typed, comma or point, to a share with at most four decimals; null where it
 * is none. Read from its digits, so that no binary fraction comes in between.
 */
export function shareOf(percent: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(percent.trim());
  if (!match) return null;
  const hundredths = Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`);
  return hundredths > 10_000 ? null : hundredths / 10_000;
}

export interface Shortfall {
  /** Each of how many lines were picked, and how many of them are let go. */
  readonly red: Cut;
  readonly yellow: Cut;
  readonly random: Cut;
}

export interface Cut {
  readonly picked: number;
  readonly letGo: number;
}

/** What a day too short for criteria and draw together had to cut; null where all is examined. */
export function shortfallOf({
  lines,
  letGo,
}: Pick<DayResult, 'lines' | 'letGo'>): Shortfall | null {
  const cut = (isOne: (line: PickedLine) => boolean): Cut => {
    const ones = lines.filter(isOne);
    return { picked: ones.length, letGo: ones.filter((line) => line.letGo).length };
  };
  return letGo.length === 0
    ? null
    : {
        red: cut((line) => line.lane === 'red'),
        yellow: cut((line) => line.lane === 'yellow' && line.reason === 'criteria'),
        random: cut((line) => line.reason === 'random'),
      };
}

/** A share as a percentage, without digits that were not there. */
export function percentOf(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}
