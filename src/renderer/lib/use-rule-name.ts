import { useCallback } from 'react';
import { useSignalTitles } from './use-signal-titles.ts';
import { useText } from './use-text.ts';

/** What people read for a rule; one that the active pack no longer has shows its code. */
export function useRuleName(): (code: string) => string {
  const { language } = useText();
  const titles = useSignalTitles();
  return useCallback(
    (code) => titles.find((signal) => signal.code === code)?.title[language] ?? code,
    [titles, language],
  );
}
