import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import {
  type Dictionary,
  dictionaries,
  LANGUAGES,
  type Language,
} from '../../domain/language/dictionary.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    returnNull: false;
    resources: { translation: Dictionary };
  }
}

const KEY = 'asli.language';

function rememberedLanguage(): Language {
  const stored = localStorage.getItem(KEY);
  return LANGUAGES.find((language) => language === stored) ?? 'id';
}

export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: rememberedLanguage(),
  fallbackLng: 'id',
  resources: { id: { translation: dictionaries.id }, en: { translation: dictionaries.en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
tellLanguage(rememberedLanguage());

/** Switches the language and remembers it on this laptop. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await i18n.changeLanguage(language);
  tellLanguage(language);
}

/** Screen readers, and the menu of the desktop shell, follow. */
function tellLanguage(language: Language): void {
  document.documentElement.lang = language;
  window.asli?.followLanguage(language);
}
