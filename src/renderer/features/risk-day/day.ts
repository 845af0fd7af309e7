import type { AsliClient } from '../../lib/client.ts';

export type Day = Awaited<ReturnType<AsliClient['risk']['day']>>;
export type DayResult = NonNullable<Day['result']>;
export type PickedLine = DayResult['lines'][number];
export type PlaceRate = DayResult['regions'][number];

const WIB_OFFSET = 7 * 3_600_000;
const DAY = 86_400_000;

/** Today in Jakarta, whatever the laptop is set to. */
export function todayInJakarta(now: number): string {
  return new Date(now + WIB_OFFSET).toISOString().slice(0, 10);
}

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

/** A share as a percentage, without digits that were not there. */
export function percentOf(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}
