import { useMutation } from '@tanstack/react-query';
import { Hammer } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../lib/client.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

export function JournalRebuild() {
  const { t } = useText();
  const admin = useMay('admin');
  const [asking, setAsking] = useState(false);
  const rebuild = useMutation({
    networkMode: 'always',
    mutationFn: () => client.journal.rebuild(),
    onSuccess: () => setAsking(false),
  });
  const { data } = rebuild;
  return (
    <>
      <Button icon={Hammer} disabled={!admin} onClick={() => setAsking(true)}>
        {t('settings.journal.rebuild')}
      </Button>
      {admin ? null : <p className="text-sm text-muted">{t('settings.adminOnly')}</p>}
      {data ? (
        <Notice tone={data.same ? 'good' : 'warn'} live>
          {data.same
            ? t('settings.journal.same')
            : t('settings.journal.differs', { tables: data.differs.join(', ') })}
        </Notice>
      ) : null}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('settings.journal.rebuildTitle')}
        description={t('settings.journal.rebuildText')}
        confirmLabel={t('settings.journal.rebuild')}
        busy={rebuild.isPending}
        error={rebuild.error}
        onConfirm={() => rebuild.mutate()}
      />
    </>
  );
}
