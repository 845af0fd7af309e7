import { useText } from '../../lib/use-text.ts';
import type { Assessment } from './assessment.ts';

/** Lines that warn stand out; all others are read in order. */
const WARNINGS: ReadonlySet<string> = new Set(['parts-differ-from-fob', 'made-in-unknown']);

export function WorkingList({ working }: { working: Assessment['atiga']['working'] }) {
  const { t, language } = useText();
  return (
    <>
      <h3 className="mt-3 mb-1 text-sm font-semibold text-muted">{t('origin.sections.working')}</h3>
      <ol className="flex list-decimal flex-col gap-1 pl-6 marker:text-muted">
        {working.map((line, index) => (
          <li
            key={index}
            className={WARNINGS.has(line.code) ? 'font-semibold text-warn' : undefined}
          >
            <span className="wrap-anywhere">{line[language]}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
