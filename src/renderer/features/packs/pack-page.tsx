import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api } from '../../lib/api.ts';
import { useEscape } from '../../lib/use-escape.ts';
import { useText } from '../../lib/use-text.ts';
import { DetailHeader } from '../../ui/detail-header.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PackView } from './pack-view.tsx';

/** One pack beside the list. */
export function PackPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useQuery(api.packs.get.queryOptions({ input: { id } }));
  const close = useCallback(() => void navigate('/packs'), [navigate]);
  useEscape(close);
  const { data, error } = query;
  return (
    <div className="flex flex-col gap-3 p-4">
      {data ? <PackView pack={data} onClose={close} /> : null}
      {data ? null : (
        <>
          <DetailHeader title={t('packs.title')} onClose={close} />
          {error ? (
            <ErrorState error={error} onRetry={() => void query.refetch()} />
          ) : (
            <Skeleton lines={10} />
          )}
        </>
      )}
    </div>
  );
}
