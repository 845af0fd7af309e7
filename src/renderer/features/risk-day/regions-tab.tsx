import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Day } from './day.ts';
import { RateTable } from './rate-table.tsx';

/** Who is picked and who is confirmed, by where the goods are made. */
export function RegionsTab({ day }: { day: Day | undefined }) {
  const { t, format } = useText();
  const feedback = useQuery(api.risk.feedback.queryOptions({ input: {} }));
  return (
    <div className="flex flex-col gap-3 p-3">
      <div>
        <h2 className="font-bold">{t('riskDay.regions.title')}</h2>
        <p className="text-muted">{t('riskDay.regions.hint')}</p>
      </div>
      <div className="grid min-[900px]:grid-cols-2 items-start gap-3">
        <RateTable title={day ? format.day(day.date) : ''} rates={day?.result?.regions ?? []} />
        {feedback.data ? (
          <RateTable title={t('riskDay.regions.allDays')} rates={feedback.data.regions} />
        ) : feedback.isError ? (
          <ErrorState error={feedback.error} onRetry={() => void feedback.refetch()} />
        ) : (
          <Skeleton />
        )}
      </div>
    </div>
  );
}
