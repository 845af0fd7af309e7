import { Link } from 'react-router';
import { badgeStateLabels } from '../../../domain/reference/report-labels.ts';
import type { AsliClient } from '../../lib/client.ts';
import { badgeReason } from '../../lib/error-text.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { StateChip } from '../../ui/state-chip.tsx';

export type CurrentBadge = Awaited<ReturnType<AsliClient['badges']['get']>>;

/** The badge that counts: its serial, its state, and how often it was printed. */
export function IssuedBadge({ badge }: { badge: CurrentBadge }) {
  const { t, language } = useText();
  const reason = badgeReason(badge.statusCode, badge.statusReason);
  const isOutdated = badge.outdated && badge.standsInTheWay.length === 0;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          to={`/badges/${badge.id}`}
          aria-label={t('exhibitors.detail.openBadge', { serial: badge.serial })}
          className="inline-flex min-h-7 items-center font-semibold text-accent hover:underline"
        >
          {badge.serial}
        </Link>
        <StateChip state={badge.state} label={labelOf(badgeStateLabels, badge.state, language)} />
        <span className="text-muted">
          {badge.printed
            ? t('exhibitors.detail.printedTimes', { count: badge.copies, n: badge.copies })
            : t('exhibitors.detail.notPrinted')}
        </span>
      </p>
      {reason ? <p dir="auto">{reason}</p> : null}
      {isOutdated ? <p className="text-warn">{t('badges.outdated')}</p> : null}
    </>
  );
}
