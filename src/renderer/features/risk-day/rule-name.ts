import { dictionaries, type Language } from '../../../domain/language/dictionary.ts';

/** What people read for a rule; a rule of an imported pack shows its code. */
export function ruleName(code: string, language: Language): string {
  const names: Readonly<Record<string, string>> = dictionaries[language].products.signals;
  return names[code] ?? code;
}
