import { useMutation, useQuery } from '@tanstack/react-query';
import { BadgeCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { reasonSentence } from '../../lib/error-text.ts';
import { useOwnPrints } from '../../lib/own-prints.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { JobPanel } from '../../ui/job-panel.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';
import { DetailSection } from './detail-section.tsx';
import { IssuedBadge } from './issued-badge.tsx';
import { PrintBadge } from './print-badge.tsx';

/** The badge in force with what is due for it next, or whether one can be issued. */
export function BadgeSection({ exhibitorId }: { exhibitorId: string }) {
  const { t } = useText();
  const may = useMay('desk', 'supervisor');
  const { current, others } = useIssued(exhibitorId);
  const readiness = useQuery(api.badges.readiness.queryOptions({ input: { exhibitorId } }));
  const ready = readiness.data?.ready === true;
  const job = useBadgeJob();
  const printable = current?.state === 'AKTIF' && !current.outdated && ready;
  return (
    <DetailSection
      title={t('exhibitors.detail.badge')}
      actions={
        !may || current === undefined ? null : printable ? (
          <PrintBadge badge={current} onStarted={job.start} />
        ) : ready && (!current || current.outdated) ? (
          <IssueBadge exhibitorId={exhibitorId} anew={current !== null} />
        ) : null
      }
    >
      {job.panel}
      {current ? <IssuedBadge badge={current} /> : null}
      {readiness.data && current !== undefined && !(current && ready) ? (
        <Readiness {...readiness.data} />
      ) : null}
      <ul className="mt-1 flex flex-col">
        {others.map((badge) => (
          <li key={badge.id}>
            <Link
              to={`/badges/${badge.id}`}
              className="inline-flex min-h-7 items-center font-semibold text-accent hover:underline"
            >
              {t('exhibitors.detail.openBadge', { serial: badge.serial })}
            </Link>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}

/** `current` is null where no badge counts, and undefined until that is known. */
function useIssued(exhibitorId: string) {
  const { data } = useQuery(api.badges.list.queryOptions({ input: { exhibitorId, limit: 20 } }));
  const counting = data?.items.find(({ state }) => state !== 'DICABUT' && state !== 'DIGANTI');
  const detail = useQuery(
    api.badges.get.queryOptions({
      input: { serial: counting?.id ?? '' },
      enabled: counting !== undefined,
    }),
  );
  return {
    current: data && !counting ? null : detail.data,
    others: (data?.items ?? []).filter(({ id }) => id !== counting?.id),
  };
}

/** The paper that was asked for here; after leaving, the page of badges still offers it. */
function useBadgeJob() {
  const { remember, take, dismiss } = useOwnPrints();
  const [jobId, setJobId] = useState<string | null>(null);
  function start(job: string): void {
    remember(job);
    setJobId(job);
  }
  function close(job: string): void {
    dismiss(job);
    setJobId(null);
  }
  const panel = jobId ? (
    <JobPanel key={jobId} jobId={jobId} onTaken={() => take(jobId)} onClose={() => close(jobId)} />
  ) : null;
  return { start, panel };
}

function IssueBadge({ exhibitorId, anew }: { exhibitorId: string; anew: boolean }) {
  const { t } = useText();
  const issue = useMutation(
    api.badges.issue.mutationOptions({
      onSuccess: ({ serial }) => {
        invalidateTopics(['badges']);
        toastDone(t(anew ? 'badges.issuedAnew' : 'exhibitors.detail.issued', { serial }));
      },
      onError: toastError,
    }),
  );
  return (
    <Button
      small
      look="primary"
      icon={BadgeCheck}
      busy={issue.isPending}
      onClick={() => issue.mutate({ exhibitorId })}
    >
      {t(anew ? 'badges.issueAnew' : 'exhibitors.detail.issue')}
    </Button>
  );
}

function Readiness({ ready, reasons }: { ready: boolean; reasons: readonly string[] }) {
  const { t } = useText();
  if (ready) return <p className="text-good">{t('exhibitors.detail.ready')}</p>;
  return (
    <>
      <p className="text-muted">{t('exhibitors.detail.notReady')}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {reasons.map((reason) => (
          <li key={reason} className="flex gap-2">
            <CircleDashed aria-hidden size={16} className="mt-0.5 shrink-0 text-muted" />
            {reasonSentence(reason)}
          </li>
        ))}
      </ul>
    </>
  );
}
