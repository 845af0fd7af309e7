import { useMutation } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { client } from '../../lib/client.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Notice } from '../../ui/notice.tsx';

type Verified = Awaited<ReturnType<typeof client.journal.verify>>;

export function JournalVerify() {
  const { t } = useText();
  const verify = useMutation({
    networkMode: 'always',
    mutationFn: () => client.journal.verify(),
  });
  return (
    <>
      <Button icon={ShieldCheck} busy={verify.isPending} onClick={() => verify.mutate()}>
        {t('settings.journal.verify')}
      </Button>
      {verify.data ? <VerifyResult result={verify.data} /> : null}
      {verify.error ? <ErrorNote error={verify.error} /> : null}
    </>
  );
}

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
