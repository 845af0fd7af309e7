import { dictionaries, type Language } from '../language/dictionary.ts';
import type { Label } from '../reference/label.ts';
import type { RegionIndex } from '../regions/region-index.ts';
import { findRegion, regionLabel } from '../regions/region-lookup.ts';

/** A kabupaten or kota by its code, else a country. */
export function placeWords(place: string, regions: RegionIndex, language: Language): string {
  const region = findRegion(regions, place);
  if (region) {
    return regionLabel(regions, region);
  }
  if (place === 'unknown') {
    return dictionaries[language].declaration.unknownCountry;
  }
  return /^[A-Z]{2}$/.test(place)
    ? (new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(place) ?? place)
    : place;
}

/** The label of a code; a code outside the list shows itself, none is empty. */
export function labelled(
  labels: Readonly<Record<string, Label>>,
  code: string | null,
  language: Language,
): string {
  return code ? (labels[code]?.[language] ?? code) : '';
}

/** A count with the grouping of the language. */
export function countWords(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value);
}

/** An ISO day in words. */
export function dayWords(day: string, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Those that are there, in one line. */
export function joined(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** The sentence for one where the language has its own, as English does. */
export function counted<Key extends 'hours' | 'photoCount'>(
  words: { readonly [name in Key | `${Key}_one`]?: string },
  key: Key,
  count: number,
): string {
  return (count === 1 ? words[`${key}_one`] : undefined) ?? words[key] ?? '';
}

/** A sentence of the dictionaries with its places filled. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => values[name] ?? '');
}
