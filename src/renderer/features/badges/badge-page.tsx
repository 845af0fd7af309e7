import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { api } from '../../lib/api.ts';
import { useEscape } from '../../lib/use-escape.ts';
import { useText } from '../../lib/use-text.ts';
import { DetailHeader } from '../../ui/detail-header.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BadgeDetail } from './badge-detail.tsx';

export function BadgePage() {
  const { t } = useText();
  // A serial, as people type it, or the id of a badge, as the list opens it.
  const { badge = '' } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const query = useQuery(api.badges.get.queryOptions({ input: { serial: badge } }));
  const close = useCallback(() => {
    void navigate({ pathname: '/badges', search });
  }, [navigate, search]);
  useEscape(close);
  return (
    <div className="flex flex-col gap-3 p-4">
      {query.data ? (
        <BadgeDetail key={badge} badge={query.data} onClose={close} />
      ) : (
        <>
          <DetailHeader
            title={t('badges.serial', { serial: badge.split(':')[0] ?? '' })}
            onClose={close}
          />
          {query.error ? (
            <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          ) : (
            <Skeleton lines={8} />
          )}
        </>
      )}
    </div>
  );
}
