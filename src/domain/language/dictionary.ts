import { english } from './en/english.ts';
import { indonesian } from './id/indonesian.ts';
import type { SameKeys } from './same-keys.ts';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The keys and placeholders of every sentence, taken from the Indonesian original. */
export type Dictionary = typeof indonesian;

/** All sentences in both languages; pages, printed papers and sheets read the same ones. */
export const dictionaries: { readonly id: Dictionary; readonly en: SameKeys<Dictionary> } = {
  id: indonesian,
  en: english,
};
