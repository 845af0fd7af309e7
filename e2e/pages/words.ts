import { dictionaries, type Language } from '../../src/domain/language/dictionary.ts';

export type Words = (typeof dictionaries)[Language];

/** The names of controls as a person reads them; the dictionary in use is the page's. */
export const id = dictionaries.id;

export function words(language: Language): Words {
  return dictionaries[language];
}

/** A sentence with its places filled: `filled(id.badges.issued, { n: 2 })`. */
export function filled(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
