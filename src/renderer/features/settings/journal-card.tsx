import { useMutation } from '@tanstack/react-query';
import { Hammer, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../lib/client.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Checks the chain of entries, and works the tables out from it again. */
export function JournalCard() {
  const { t } = useText();
  const admin = useMay('admin');
  const [asking, setAsking] = useState(false);
  const verify = useMutation({
    networkMode: 'always',
    mutationFn: () => client.journal.verify(),
  });
  const rebuild = useMutation({
    networkMode: 'always',
    mutationFn: () => client.journal.rebuild(),
    onSuccess: () => setAsking(false),
  });
  return (
    <Card title={t('settings.journal.title')}>
      <p className="mb-3 text-muted">{t('settings.journal.lead')}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button icon={ShieldCheck} busy={verify.isPending} onClick={() => verify.mutate()}>
          {t('settings.journal.verify')}
        </Button>
        <Button
          icon={Hammer}
          disabled={!admin}
          busy={rebuild.isPending}
          title={admin ? undefined : t('settings.adminOnly')}
          onClick={() => setAsking(true)}
        >
          {t('settings.journal.rebuild')}
        </Button>
      </div>
      <div className="mt-3 flex flex-col gap-2 empty:hidden">
        {verify.data ? <VerifyResult result={verify.data} /> : null}
        {verify.error ? <ErrorNote error={verify.error} /> : null}
        {rebuild.data ? (
          <Notice tone={rebuild.data.same ? 'good' : 'warn'} live>
            {rebuild.data.same
              ? t('settings.journal.same')
              : t('settings.journal.differs', { tables: rebuild.data.differs.join(', ') })}
          </Notice>
        ) : null}
      </div>
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
    </Card>
  );
}

type Verified = Awaited<ReturnType<typeof client.journal.verify>>;

function VerifyResult({ result }: { result: Verified }) {
  const { t, format } = useText();
  return (
    <Notice tone={result.ok ? 'good' : 'bad'} live>
      {result.ok
        ? t('settings.journal.good', {
            entries: format.number(result.entries),
            seals: format.number(result.seals),
          })
        : t('settings.journal.bad', {
            at: result.firstBad ?? '',
            because: result.because ? `(${result.because})` : '',
          })}
    </Notice>
  );
}
