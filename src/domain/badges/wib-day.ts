/** Western Indonesian Time has no summer time, so a fixed offset is exact. */
const WIB = '+07:00';
const WIB_OFFSET = 7 * 3_600_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * First second of a day in Western Indonesian Time (WIB, UTC+7).
 *
 * @param day ISO date, e.g. `2026-02-04`
 * @returns whole seconds since the epoch
 * @throws RangeError for a text that is not an existing day
 */
export function startOfDayWib(day: string): number {
  return secondsOf(day, '00:00:00');
}

/** Last second (23:59:59 WIB) of a day; otherwise as `startOfDayWib`. */
export function endOfDayWib(day: string): number {
  return secondsOf(day, '23:59:59');
}

/** The day, ISO, that it is in Western Indonesian Time at `now`, milliseconds since the epoch. */
export function dayInWib(now: number): string {
  return new Date(now + WIB_OFFSET).toISOString().slice(0, 10);
}

function secondsOf(day: string, time: string): number {
  const existing = ISO_DAY.test(day) && new Date(`${day}T00:00:00Z`);
  if (
    !existing ||
    Number.isNaN(existing.getTime()) ||
    existing.toISOString().slice(0, 10) !== day
  ) {
    throw new RangeError(`not a day: ${day}`);
  }
  return Date.parse(`${day}T${time}${WIB}`) / 1000;
}
