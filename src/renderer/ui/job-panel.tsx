import { useMutation, useQuery } from '@tanstack/react-query';
import { CircleX, Download, Printer, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { api } from '../lib/api.ts';
import { client } from '../lib/client.ts';
import { reasonSentence } from '../lib/error-text.ts';
import { printPdf, savePdf } from '../lib/host.ts';
import { useText } from '../lib/use-text.ts';
import { Button } from './button.tsx';
import { ErrorNote } from './error-note.tsx';
import { IconButton } from './icon-button.tsx';
import { Notice } from './notice.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { toastDone, toastError } from './toast.ts';

const POLL_MILLISECONDS = 300;

/** One print job: its progress while it runs, then printing and saving its PDF. */
export function JobPanel({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const { t } = useText();
  const query = useQuery(
    api.jobs.get.queryOptions({
      input: { jobId },
      staleTime: 0,
      refetchInterval: ({ state }) =>
        state.data && state.data.state !== 'running' && state.data.state !== 'queued'
          ? false
          : POLL_MILLISECONDS,
    }),
  );
  const cancel = useMutation({
    networkMode: 'always',
    mutationFn: () => client.jobs.cancel({ jobId }),
    onSuccess: () => void query.refetch(),
    onError: toastError,
  });
  const job = query.data;
  if (query.error) return <ErrorNote error={query.error} />;
  if (!job || job.state === 'running' || job.state === 'queued') {
    return (
      <div className="flex items-end gap-3 rounded-lg border border-line bg-surface px-4 py-3">
        <ProgressBar
          label={t(job?.state === 'queued' ? 'badges.job.queued' : 'badges.job.running')}
          done={job?.done ?? 0}
          total={job?.total ?? 0}
        />
        <Button icon={CircleX} busy={cancel.isPending} onClick={() => cancel.mutate()}>
          {t('badges.job.cancel')}
        </Button>
      </div>
    );
  }
  const tone = job.state === 'done' ? 'good' : job.state === 'failed' ? 'bad' : 'neutral';
  return (
    <Notice tone={tone} live>
      <div className="flex flex-wrap items-center gap-2">
        <p className="font-semibold wrap-anywhere">
          {t(`badges.job.${job.state}`, { name: job.fileName ?? '' })}
          {job.error ? ` ${reasonSentence(job.error)}` : ''}
        </p>
        {job.state === 'done' && job.fileId ? (
          <FileActions fileId={job.fileId} name={job.fileName ?? 'asli.pdf'} />
        ) : null}
        <IconButton label={t('badges.job.dismiss')} icon={X} onClick={onClose} />
      </div>
    </Notice>
  );
}

function FileActions({ fileId, name }: { fileId: string; name: string }) {
  const { t } = useText();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const print = useMutation({
    networkMode: 'always',
    mutationFn: () => printPdf(fileId),
    onError: toastError,
  });
  const save = useMutation({
    networkMode: 'always',
    mutationFn: () => savePdf(fileId, name),
    onSuccess: (saved) => (saved ? toastDone(t('badges.job.saved', { name })) : undefined),
    onError: toastError,
  });
  return (
    <>
      <Button
        ref={first}
        look="primary"
        icon={Printer}
        busy={print.isPending}
        onClick={() => print.mutate()}
      >
        {t('badges.job.print')}
      </Button>
      <Button icon={Download} busy={save.isPending} onClick={() => save.mutate()}>
        {t('badges.job.save')}
      </Button>
    </>
  );
}
