import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FindingForm } from './finding-form.tsx';

/** `/findings/new`, optionally with the exhibitor and the line that the inspector came from. */
export function NewFindingPage() {
  const { t } = useText();
  const [params] = useSearchParams();
  const mayRecord = useMay('inspector', 'supervisor');
  const exhibitorId = params.get('exhibitorId');
  const exhibitor = useQuery(
    api.exhibitors.get.queryOptions({
      input: { id: exhibitorId ?? '' },
      enabled: exhibitorId !== null,
    }),
  );
  return (
    <Page>
      <PageHeader title={t('findings.form.title')} lead={t('findings.notice')} />
      {!mayRecord ? (
        <Notice tone="info">{t('findings.notInspector')}</Notice>
      ) : exhibitor.error ? (
        <ErrorState error={exhibitor.error} onRetry={() => void exhibitor.refetch()} />
      ) : exhibitorId && !exhibitor.data ? (
        <Skeleton lines={8} />
      ) : (
        <FindingForm
          key={exhibitorId ?? 'new'}
          given={exhibitor.data ?? null}
          givenLine={params.get('productId')}
        />
      )}
    </Page>
  );
}
