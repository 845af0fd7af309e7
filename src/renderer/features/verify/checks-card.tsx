import { RotateCw } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useChecks } from './check-history.ts';
import { lookOf, unreadOf } from './verdict-looks.ts';

/** Codes are long: what was typed is shown shortened where the answer names no serial. */
const LONGEST_CODE = 24;

/** The last checks while the window was open, newest first. */
export function ChecksCard({ onAgain }: { onAgain: (code: string) => void }) {
  const { t, format } = useText();
  const checks = useChecks();
  return (
    <Card title={t('verify.history')}>
      {checks.length === 0 ? <p className="text-muted">{t('verify.historyEmpty')}</p> : null}
      <ul className="flex flex-col gap-1">
        {checks.map((check) => {
          const { icon, tone } = lookOf(check.result);
          const unread = unreadOf(check.result);
          const serial = check.result.serial ?? check.code.slice(0, LONGEST_CODE);
          return (
            <li key={check.id} className="flex items-center gap-3">
              <span className="w-24 shrink-0 text-muted">{format.time(check.at)}</span>
              <span className="w-48 shrink-0">
                <Chip tone={tone} icon={icon}>
                  {t(
                    unread
                      ? `verify.unread.${unread}`
                      : `verify.verdicts.${check.result.verdict}.word`,
                  )}
                </Chip>
              </span>
              <span className="shrink-0 font-semibold">{serial}</span>
              <span dir="auto" className="min-w-0 grow truncate">
                {check.result.fascia ?? check.result.exhibitorName ?? ''}
              </span>
              <IconButton
                label={t('verify.historyAgain', { serial })}
                icon={RotateCw}
                onClick={() => onAgain(check.code)}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
