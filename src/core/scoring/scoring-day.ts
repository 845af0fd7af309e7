import { dayInWib } from '../../domain/badges/wib-day.ts';

const NO_DAY = '1970-01-01';

/** What moves the day that counts: the declaration itself, no decision about it. */
export function isDeclaring(entry: { readonly kind: string; readonly name: string }): boolean {
  return entry.kind === 'edit' || entry.name === 'submitted';
}

/** The same condition on rows of the journal. */
export const DECLARING = "(kind = 'edit' OR name = 'submitted')";

/**
 * The day in Jakarta on which a line was last declared: permits and watch list entries count as of
 * that day, so that a rebuild years later scores the same.
 * @param time ISO instant; empty where nothing was declared
 */
export function scoringDay(time: string): string {
  return time === '' ? NO_DAY : dayInWib(Date.parse(time));
}

/** The latest of the entries that declare; entries may come in any order of clocks. */
export function lastDeclared(
  entries: readonly { readonly kind: string; readonly name: string; readonly time: string }[],
): string {
  let last = '';
  for (const entry of entries) {
    if (isDeclaring(entry) && entry.time > last) {
      last = entry.time;
    }
  }
  return scoringDay(last);
}
