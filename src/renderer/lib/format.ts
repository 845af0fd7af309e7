import { displayRupiah } from '../../domain/identity/rupiah.ts';
import type { Language } from '../../domain/language/dictionary.ts';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** The fair runs on western Indonesian time, whatever the laptop is set to. */
const ZONE = 'Asia/Jakarta';

export interface Formats {
  number(value: number): string;
  rupiah(value: number): string;
  day(isoDate: string): string;
  dateTime(isoInstant: string): string;
  time(isoInstant: string): string;
}

function makeFormats(language: Language): Formats {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const dateTime = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: ZONE,
  });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: ZONE });
  return {
    number: (value) => number.format(value),
    rupiah: (value) => displayRupiah(value, language),
    day: (isoDate) => day.format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`)),
    dateTime: (isoInstant) => `${dateTime.format(new Date(isoInstant))} WIB`,
    time: (isoInstant) => `${time.format(new Date(isoInstant))} WIB`,
  };
}

/** Numbers, rupiah and dates as each language writes them. */
export const formats: Readonly<Record<Language, Formats>> = {
  id: makeFormats('id'),
  en: makeFormats('en'),
};

export function bytesText(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
