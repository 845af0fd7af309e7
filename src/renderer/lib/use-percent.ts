import { useText } from './use-text.ts';

/** `39,96%`: decimal text as it came from core, never computed with here. */
export function usePercent(): (text: string | null) => string {
  const { t, language } = useText();
  return (text) => {
    if (text === null) return t('origin.notKnown');
    return `${language === 'id' ? text.replace('.', ',') : text}%`;
  };
}
