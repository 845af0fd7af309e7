import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { invalidateTopics } from '../../lib/changes.ts';
import { client } from '../../lib/client.ts';
import { contractErrorOf } from '../../lib/error-text.ts';
import { uploadFile } from '../../lib/files.ts';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { toastDone } from '../../ui/toast.ts';
import { PackIssues } from './pack-issues.tsx';

/** Takes a pack from a file; it is kept, not yet active. */
export function ImportPack() {
  const { t } = useText();
  const navigate = useNavigate();
  const take = useMutation({
    networkMode: 'always',
    mutationFn: async (file: File) => {
      const { fileId } = await uploadFile(file, file.name);
      return client.packs.import({ fileId });
    },
    onSuccess: ({ id, unchanged }) => {
      invalidateTopics(['packs']);
      toastDone(t(unchanged ? 'packs.importUnchanged' : 'packs.importDone', { id }));
      void navigate(`/packs/${id}`);
    },
  });
  const issues = contractErrorOf(take.error)?.issues ?? [];
  return (
    <Card title={t('packs.importTitle')}>
      <div className="flex flex-col gap-3">
        <p className="text-muted">{t('packs.importLead')}</p>
        <FileDrop
          label={t('packs.drop')}
          hint={t('packs.dropHint')}
          accept=".json,application/json"
          busy={take.isPending}
          disabled={take.isPending}
          onFiles={([file]) => (file ? take.mutate(file) : undefined)}
        />
        {take.isError && issues.length > 0 ? (
          <PackIssues name={take.variables.name} issues={issues} />
        ) : null}
        {take.isError && issues.length === 0 ? <ErrorNote error={take.error} /> : null}
      </div>
    </Card>
  );
}
