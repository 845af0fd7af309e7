import type { Language } from '../../domain/language/dictionary.ts';
import { countryCodes } from '../../domain/reference/country-codes.ts';
import type { LabelOption } from './labels.ts';

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
  id: new Intl.DisplayNames('id', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
};

export function countryName(code: string, language: Language): string {
  return /^[A-Z]{2}$/.test(code) ? (names[language].of(code) ?? code) : code;
}

/** Indonesia first, then by name. */
export function countryOptions(language: Language): readonly LabelOption[] {
  const options = countryCodes.map((value) => ({ value, label: countryName(value, language) }));
  options.sort((a, b) => a.label.localeCompare(b.label, language));
  const home = options.filter((option) => option.value === 'ID');
  return [...home, ...options.filter((option) => option.value !== 'ID')];
}
