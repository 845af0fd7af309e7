import { dictionaries, type Language } from '../../../domain/language/dictionary.ts';

/** What people call a declared field. */
export function fieldText(field: string, language: Language): string {
  const known: Readonly<Record<string, string>> = dictionaries[language].products.fields;
  return known[field] ?? field;
}
