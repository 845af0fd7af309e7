import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';

const POLL_MILLISECONDS = 300;

/** The comparison while it runs; afterwards its hits speak for it. */
export function CompareProgress({ jobId }: { jobId: string }) {
  const { t } = useText();
  const { data: job, error } = useQuery(
    api.jobs.get.queryOptions({
      input: { jobId },
      staleTime: 0,
      refetchInterval: ({ state }) =>
        state.data?.state === 'running' || state.data?.state === 'queued'
          ? POLL_MILLISECONDS
          : false,
    }),
  );
  if (error) return <ErrorNote error={error} />;
  if (job?.state === 'failed') {
    return (
      <Notice tone="bad" live>
        {t('riskDay.across.failed')}
      </Notice>
    );
  }
  return job?.state === 'running' || job?.state === 'queued' ? (
    <ProgressBar label={t('riskDay.across.running')} done={job.done} total={job.total} />
  ) : null;
}
