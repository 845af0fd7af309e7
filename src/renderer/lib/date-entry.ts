export interface DateEntry {
  /** ISO date, or empty. */
  readonly value: string;
  /** Something is there that is no day of the calendar. */
  readonly unreadable: boolean;
}

const DAY_FIRST = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/;
const DIGITS = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a day as it is written in Indonesia, day first: `4/2/2026`, `04-02-26`, `4.2.2026`,
 * `04022026`; or as ISO writes it. The month is never guessed.
 */
export function readDateEntry(text: string): DateEntry {
  const typed = text.trim();
  if (typed === '') return { value: '', unreadable: false };
  const dayFirst = DAY_FIRST.exec(typed) ?? DIGITS.exec(typed);
  const iso = ISO.exec(typed);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [iso?.[1], iso?.[2], iso?.[3]];
  if (!year || !month || !day) return { value: '', unreadable: true };
  const full = year.length === 2 ? `20${year}` : year;
  const value = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(value) ? { value, unreadable: false } : { value: '', unreadable: true };
}

/** A day as it is edited, `04/02/2026` in both languages; empty for none. */
export function editedDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return year && month && day ? `${day}/${month}/${year}` : '';
}

/** 31/02 rolls over to March: then the text is not the day it names. */
function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
