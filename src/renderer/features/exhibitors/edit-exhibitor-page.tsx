import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { useMay } from '../../lib/session.tsx';
import { useEscape } from '../../lib/use-escape.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { useText } from '../../lib/use-text.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toastDone } from '../../ui/toast.ts';
import { ExhibitorForm } from './exhibitor-form.tsx';
import { changedInput, type ExhibitorFormValues, valuesOf } from './exhibitor-form-values.ts';
import type { ExhibitorDetail } from './exhibitor-types.ts';
import { OPENED } from './opened-detail.ts';
import { showIssues, useExhibitorForm } from './use-exhibitor-form.ts';

export function EditExhibitorPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const detail = useQuery(api.exhibitors.get.queryOptions({ input: { id } }));
  const mayEdit = useMay('desk');
  if (detail.data && mayEdit) return <Editor key={id} detail={detail.data} />;
  return (
    <Page>
      <PageHeader title={t('exhibitors.title')} />
      {!mayEdit ? (
        <Notice tone="info">{t('exhibitors.notDesk')}</Notice>
      ) : detail.isError ? (
        <ErrorState error={detail.error} onRetry={() => void detail.refetch()} />
      ) : (
        <Skeleton />
      )}
    </Page>
  );
}

function Editor({ detail }: { detail: ExhibitorDetail }) {
  const { t } = useText();
  const navigate = useNavigate();
  // What the form started with: only differences from it are sent.
  const [before] = useState(() => valuesOf(detail));
  const { id } = detail;
  const drafted = useExhibitorForm(`exhibitor-${id}`, before);
  const update = useMutation(api.exhibitors.update.mutationOptions());
  useEscape(() => void navigate(`/exhibitors/${id}`));
  async function save(values: ExhibitorFormValues): Promise<void> {
    try {
      const changes = changedInput(values, before, new Date().toISOString());
      if (Object.keys(changes).length > 0) await update.mutateAsync({ id, ...changes });
      drafted.dropDraft();
      invalidateTopics(['exhibitors']);
      toastDone(t('exhibitors.saved'), values.name);
      await navigate(`/exhibitors/${id}`, { state: OPENED });
    } catch (error) {
      showIssues(drafted.form, error);
      throw error;
    }
  }
  const saveOnce = useOneAtATime(save);
  return (
    <Page>
      <PageHeader title={t('exhibitors.editTitle', { name: detail.name })} />
      <ExhibitorForm
        id={id}
        form={drafted.form}
        storedNik={detail.nik}
        busy={update.isPending}
        error={update.error}
        restored={drafted.restored}
        onDiscard={drafted.discard}
        onSave={saveOnce}
      />
    </Page>
  );
}
