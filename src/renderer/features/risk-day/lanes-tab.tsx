import { Route } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { Day, DayResult } from './day.ts';
import { LaneCounts } from './lane-counts.tsx';
import { LineList } from './line-list.tsx';
import { ShortDay } from './short-day.tsx';

/** The lists of the day, and how far the inspectors have come. */
export function LanesTab({ day }: { day: Day | undefined }) {
  const { t } = useText();
  if (!day?.result) {
    return (
      <EmptyState icon={Route} title={t('riskDay.noneTitle')}>
        {t('riskDay.noneText')}
      </EmptyState>
    );
  }
  const { result, commitment } = day;
  return (
    <div className="flex flex-col gap-3 p-3">
      <LaneCounts result={result} capacity={commitment?.capacity ?? null} />
      <ShortDay result={result} />
      {commitment && result.progress.picked > 0 ? <Progress progress={result.progress} /> : null}
      <LineList lines={result.lines} mayMark={commitment !== null && day.begun && !day.over} />
    </div>
  );
}

function Progress({ progress }: { progress: DayResult['progress'] }) {
  const { t, format } = useText();
  const { examined, picked, visited, exhibitors, open } = progress;
  const n = format.number;
  return (
    <div>
      <ProgressBar
        label={t('riskDay.progress', { examined: n(examined), picked: n(picked) })}
        done={examined}
        total={picked}
      />
      <p className="mt-1 text-sm text-muted">
        {t('riskDay.progressMore', {
          visited: n(visited),
          exhibitors: n(exhibitors),
          open: n(open),
        })}
      </p>
    </div>
  );
}
