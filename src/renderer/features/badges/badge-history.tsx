import { dictionaries } from '../../../domain/language/dictionary.ts';
import { badgeReason } from '../../lib/error-text.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import type { BadgeDetailData } from './badge.ts';

export function BadgeHistory({ history }: { history: BadgeDetailData['history'] }) {
  const { t, language, format } = useText();
  const words: Readonly<Record<string, string>> = dictionaries[language].badges.what;
  return (
    <Card title={t('badges.history')}>
      <ol className="flex flex-col gap-2">
        {history.map((entry) => (
          <li key={`${entry.at}-${entry.what}`} className="border-l-2 border-line pl-3">
            <p>
              <span className="font-semibold">{words[entry.what] ?? entry.what}</span>{' '}
              <span className="text-muted">
                {t('badges.by', { at: format.dateTime(entry.at), who: entry.actor })}
              </span>
            </p>
            <Reason {...entry} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Reason({ code, reason }: Pick<BadgeDetailData['history'][number], 'code' | 'reason'>) {
  const text = badgeReason(code, reason);
  return text ? <p dir="auto">{text}</p> : null;
}
