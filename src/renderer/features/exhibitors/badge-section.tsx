import { useMutation, useQuery } from '@tanstack/react-query';
import { BadgeCheck, CircleDashed } from 'lucide-react';
import { Link } from 'react-router';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { reasonSentence } from '../../lib/error-text.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';
import { DetailSection } from './detail-section.tsx';

/** Whether a badge can be issued, what stands in the way, and the badges there are. */
export function BadgeSection({ exhibitorId }: { exhibitorId: string }) {
  const { t } = useText();
  const may = useMay('desk', 'supervisor');
  const readiness = useQuery(api.badges.readiness.queryOptions({ input: { exhibitorId } }));
  const issue = useMutation(
    api.badges.issue.mutationOptions({
      onSuccess: ({ serial }) => {
        invalidateTopics(['badges']);
        toastDone(t('exhibitors.detail.issued', { serial }));
      },
      onError: toastError,
    }),
  );
  const { data } = readiness;
  return (
    <DetailSection
      title={t('exhibitors.detail.badge')}
      actions={
        may && data?.ready ? (
          <Button
            small
            look="primary"
            icon={BadgeCheck}
            busy={issue.isPending}
            onClick={() => issue.mutate({ exhibitorId })}
          >
            {t('exhibitors.detail.issue')}
          </Button>
        ) : null
      }
    >
      {data ? <Readiness {...data} /> : null}
      <IssuedBadges exhibitorId={exhibitorId} />
    </DetailSection>
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

function IssuedBadges({ exhibitorId }: { exhibitorId: string }) {
  const { t } = useText();
  const issued = useQuery(api.badges.list.queryOptions({ input: { exhibitorId, limit: 20 } }));
  return (
    <ul className="mt-1 flex flex-col">
      {(issued.data?.items ?? []).map((badge) => (
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
  );
}
