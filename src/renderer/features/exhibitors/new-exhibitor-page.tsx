import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../lib/api.ts';
import { invalidateTopics } from '../../lib/changes.ts';
import { client } from '../../lib/client.ts';
import { useMay } from '../../lib/session.tsx';
import { useEscape } from '../../lib/use-escape.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { useText } from '../../lib/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';
import { ExhibitorForm } from './exhibitor-form.tsx';
import { type ExhibitorFormValues, emptyValues, inputOf } from './exhibitor-form-values.ts';
import { OPENED } from './opened-detail.ts';
import { showIssues, useExhibitorForm } from './use-exhibitor-form.ts';
import { useTwin } from './use-twin.tsx';

export function NewExhibitorPage() {
  const { t } = useText();
  const mayRegister = useMay('desk');
  if (mayRegister) return <NewExhibitor />;
  return (
    <Page>
      <PageHeader title={t('exhibitors.newTitle')} />
      <Notice tone="info">{t('exhibitors.notDesk')}</Notice>
    </Page>
  );
}

function NewExhibitor() {
  const { t } = useText();
  const navigate = useNavigate();
  const drafted = useExhibitorForm('exhibitor-new', emptyValues);
  const create = useMutation(api.exhibitors.create.mutationOptions());
  useEscape(() => void navigate('/exhibitors'));
  const twin = useTwin((values) => void saveOnce(values, true));
  async function save(values: ExhibitorFormValues, confirmed: boolean): Promise<void> {
    if (!confirmed && (await twin.found(values))) return;
    try {
      const input = inputOf(values, new Date().toISOString());
      const made = await create.mutateAsync({ ...input, name: values.name });
      drafted.dropDraft();
      toastDone(t('exhibitors.created'), made.name);
      await place(made.id, values.booth?.value);
      invalidateTopics(['exhibitors', 'booths']);
      await navigate(`/exhibitors/${made.id}`, { state: OPENED });
    } catch (error) {
      showIssues(drafted.form, error);
      throw error;
    }
  }
  const saveOnce = useOneAtATime(save);
  /** The exhibitor stands even where the booth was taken meanwhile. */
  async function place(exhibitorId: string, boothId: string | undefined): Promise<void> {
    if (!boothId) return;
    try {
      await client.booths.assign({ boothId, exhibitorId });
    } catch (error) {
      toastError(error);
    }
  }
  return (
    <Page>
      <PageHeader title={t('exhibitors.newTitle')} />
      <ExhibitorForm
        form={drafted.form}
        storedNik={null}
        busy={create.isPending}
        error={create.error}
        restored={drafted.restored}
        onDiscard={drafted.discard}
        onSave={(values) => void saveOnce(values, false)}
      />
      {twin.dialog}
    </Page>
  );
}
