import { useSignalTitles } from '../../lib/use-signal-titles.ts';
import { useText } from '../../lib/use-text.ts';

/** What people read for a rule; one that the active pack no longer has shows its code. */
export function useRuleName(): (code: string) => string {
  const { language } = useText();
  const titles = useSignalTitles();
  return (code) => titles.find((signal) => signal.code === code)?.title[language] ?? code;
}
