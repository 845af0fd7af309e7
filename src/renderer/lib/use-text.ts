import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/language/dictionary.ts';
import { type Formats, formats } from './format.ts';

/** Sentences with typed keys (`t('common.save')`), the language in use and its formats. */
export function useText() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'id';
  const format: Formats = formats[language];
  return { t, language, format };
}
