import { z } from 'zod';
import { editionFields } from '../../../contract/edition.ts';
import { dayInWib } from '../../../domain/badges/wib-day.ts';

type EditionFields = z.output<typeof editionFields>;

const DAY = 86_400_000;

const HALLS = [
  'Plenary Hall',
  'Assembly Hall',
  'Hall A',
  'Hall B',
  'Cendrawasih',
  'Main Lobby',
  'Lower Lobby',
];

/** Spellings that organisers' own files use for the fields of an edition. */
const ALIASES: Readonly<Record<string, keyof EditionFields>> = {
  nama: 'name',
  seri: 'series',
  number: 'ordinal',
  ke: 'ordinal',
  tahun: 'year',
  tema: 'theme',
  icon_region: 'iconRegion',
  ikon_daerah: 'iconRegion',
  country_of_honour: 'countryOfHonour',
  mulai: 'starts',
  start: 'starts',
  startDate: 'starts',
  date_from: 'starts',
  dateFrom: 'starts',
  selesai: 'ends',
  end: 'ends',
  endDate: 'ends',
  date_to: 'ends',
  dateTo: 'ends',
  tempat: 'venue',
};

/**
 * An edition from a JSON file. What is left out is filled in: series UTAMA, venue JICC, the halls
 * of that venue, five days from yesterday on in Jakarta.
 * @throws ZodError naming the fields that do not fit
 */
export function readEditionInput(raw: unknown, now: number): EditionFields {
  const given = z.record(z.string(), z.unknown()).parse(raw ?? {});
  const named = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [ALIASES[key] ?? key, value]),
  );
  const starts = typeof named.starts === 'string' ? named.starts : dayInWib(now - DAY);
  const year = Number(starts.slice(0, 4));
  const edition = editionFields.parse({
    series: 'UTAMA',
    year,
    name: `Inacraft ${year}`,
    ends: fourDaysLater(starts),
    venue: 'JICC',
    ...named,
    starts,
  });
  return edition.halls.length > 0 ? edition : { ...edition, halls: HALLS };
}

/** A fair lasts five days; a day that cannot be read is left for the schema to name. */
function fourDaysLater(day: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : new Date(time + 4 * DAY).toISOString().slice(0, 10);
}
