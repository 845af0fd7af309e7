import { useMutation, useQuery } from '@tanstack/react-query';
import { GitCompareArrows, SearchCheck } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toastError } from '../../ui/toast.ts';
import { CompareProgress } from './compare-progress.tsx';
import { HitTable } from './hit-table.tsx';

/** What only shows when lines are seen together, as the last comparison found it. */
export function AcrossTab() {
  const { t, format } = useText();
  const may = useMay('inspector', 'supervisor');
  const [jobId, setJobId] = useState<string>();
  const hits = useQuery(api.risk.crossLineHits.queryOptions({ input: {} }));
  const compare = useMutation(
    api.risk.crossLine.mutationOptions({
      onSuccess: (started) => setJobId(started.jobId),
      onError: toastError,
    }),
  );
  if (hits.isError) {
    return <ErrorState error={hits.error} onRetry={() => void hits.refetch()} />;
  }
  if (!hits.data) return <Skeleton />;
  const { computedAt, compared, items } = hits.data;
  const n = format.number(compared);
  return (
    <div className="flex flex-col gap-3 p-3">
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 grow basis-96">
          <h2 className="font-bold">{t('riskDay.across.title')}</h2>
          <p className="text-muted">{t('riskDay.across.hint')}</p>
          {computedAt ? (
            <p className="text-sm text-muted">
              {t('riskDay.across.last', { n, at: format.dateTime(computedAt) })}
            </p>
          ) : null}
        </div>
        {may ? (
          <Button
            look="primary"
            icon={GitCompareArrows}
            busy={compare.isPending}
            onClick={() => compare.mutate({})}
          >
            {t('riskDay.across.run')}
          </Button>
        ) : null}
      </div>
      {jobId ? <CompareProgress key={jobId} jobId={jobId} /> : null}
      {items.length > 0 ? <HitTable hits={items} /> : <NoHits n={n} ran={computedAt !== null} />}
    </div>
  );
}

function NoHits({ n, ran }: { n: string; ran: boolean }) {
  const { t } = useText();
  return ran ? (
    <EmptyState icon={SearchCheck} title={t('riskDay.across.none')}>
      {t('riskDay.across.noneText', { n })}
    </EmptyState>
  ) : (
    <EmptyState icon={GitCompareArrows} title={t('riskDay.across.never')}>
      {t('riskDay.across.neverText')}
    </EmptyState>
  );
}
