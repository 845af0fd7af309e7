import clsx from 'clsx';
import { TriangleAlert } from 'lucide-react';
import { dictionaries } from '../../../domain/language/dictionary.ts';
import { badgeReason } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { lookOf, unreadOf } from './verdict-looks.ts';
import type { Verification } from './verification.ts';

const GROUNDS = {
  good: 'bg-good',
  warn: 'bg-warn',
  bad: 'bg-bad',
  neutral: 'bg-muted',
} as const;

/** The answer, readable from two metres: colour, icon, word, and what to do. */
export function VerdictBlock({ result }: { result: Verification }) {
  const { t, language, format } = useText();
  const { icon: Icon, tone } = lookOf(result);
  const unread = unreadOf(result);
  const reasons: Readonly<Record<string, string>> = dictionaries[language].verify.reasons;
  const unlisted = result.verdict === 'unconfirmed' && result.source === 'list' && !result.reason;
  const why = result.reason ? (reasons[result.reason] ?? result.reason) : null;
  const status = badgeReason(result.statusCode, result.statusReason);
  return (
    <section
      aria-live="assertive"
      data-verdict={result.verdict}
      className={clsx('flex items-center gap-5 rounded-lg px-6 py-5 text-white', GROUNDS[tone])}
    >
      <Icon aria-hidden size={64} strokeWidth={2.25} className="shrink-0" />
      <div className="min-w-0 grow">
        <p className="text-[2.25rem] leading-tight font-bold tracking-tight uppercase">
          {t(unread ? `verify.unread.${unread}` : `verify.verdicts.${result.verdict}.word`)}
        </p>
        {unread ? null : (
          <p className="text-lg">
            {unlisted ? t('verify.unlisted') : t(`verify.verdicts.${result.verdict}.say`)}
          </p>
        )}
        {why ? <p className="mt-1 text-lg font-semibold">{why}</p> : null}
        {result.doubts ? (
          <ul className="mt-2 rounded-md bg-white px-3 py-2 font-semibold text-warn">
            {result.doubts.map((doubt) => (
              <li key={doubt} className="flex items-center gap-2">
                <TriangleAlert aria-hidden size={18} className="shrink-0" />
                {t(`verify.doubts.${doubt}`)}
              </li>
            ))}
          </ul>
        ) : null}
        {status ? (
          <p className="mt-1" dir="auto">
            {t('verify.statusReason', { reason: status })}
          </p>
        ) : null}
      </div>
      <p className="shrink-0 self-start text-sm">
        {t('verify.asOf', { time: format.dateTime(result.asOf) })}
      </p>
    </section>
  );
}
