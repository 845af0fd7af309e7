import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { api } from '../../lib/api.ts';
import { useEscape } from '../../lib/use-escape.ts';
import { useText } from '../../lib/use-text.ts';
import { DetailHeader } from '../../ui/detail-header.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FindingDetail } from './finding-detail.tsx';

export function FindingPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const query = useQuery(api.findings.get.queryOptions({ input: { id } }));
  const close = useCallback(() => {
    void navigate({ pathname: '/findings', search });
  }, [navigate, search]);
  useEscape(close);
  return (
    <div className="flex flex-col gap-3 p-4">
      {query.data ? (
        <FindingDetail key={id} finding={query.data} onClose={close} />
      ) : (
        <>
          <DetailHeader title={t('findings.title')} onClose={close} />
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
