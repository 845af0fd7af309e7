import { useMutation, useQuery } from '@tanstack/react-query';
import { CircleX, Download, Printer, X } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { api } from '../lib/api.ts';
import { type AsliClient, client } from '../lib/client.ts';
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

type Job = Awaited<ReturnType<AsliClient['jobs']['get']>>;

interface JobPanelProps {
  readonly jobId: string;
  readonly onClose: () => void;
  /** The PDF was printed or saved. */
  readonly onTaken?: () => void;
}

/** One print job: its progress while it runs, then printing and saving its PDF. */
export function JobPanel({ jobId, onClose, onTaken }: JobPanelProps) {
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
  // Its button to cancel goes when it ends: whoever was on that one goes on at the next.
  const hasFocus = useRef(false);
  const job = query.data;
  if (query.error) return <ErrorNote error={query.error} />;
  if (!job || job.state === 'running' || job.state === 'queued') {
    return (
      <RunningJob jobId={jobId} job={job} cancelHasFocus={hasFocus} onCancelled={query.refetch} />
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
          <FileActions
            fileId={job.fileId}
            name={job.fileName ?? 'asli.pdf'}
            takeFocus={hasFocus.current}
            onTaken={onTaken}
          />
        ) : null}
        <IconButton label={t('badges.job.dismiss')} icon={X} onClick={onClose} />
      </div>
    </Notice>
  );
}

interface RunningJobProps {
  readonly jobId: string;
  /** Not yet known right after it was asked for. */
  readonly job: Job | undefined;
  readonly cancelHasFocus: RefObject<boolean>;
  readonly onCancelled: () => unknown;
}

function RunningJob({ jobId, job, cancelHasFocus, onCancelled }: RunningJobProps) {
  const { t } = useText();
  const cancel = useMutation({
    networkMode: 'always',
    mutationFn: () => client.jobs.cancel({ jobId }),
    onSuccess: () => void onCancelled(),
    onError: toastError,
  });
  return (
    <div className="flex items-end gap-3 rounded-lg border border-line bg-surface px-4 py-3">
      <ProgressBar
        label={t(job?.state === 'queued' ? 'badges.job.queued' : 'badges.job.running')}
        done={job?.done ?? 0}
        total={job?.total ?? 0}
      />
      <Button
        icon={CircleX}
        busy={cancel.isPending}
        onClick={() => cancel.mutate()}
        onFocus={() => {
          cancelHasFocus.current = true;
        }}
        onBlur={() => {
          cancelHasFocus.current = false;
        }}
      >
        {t('badges.job.cancel')}
      </Button>
    </div>
  );
}

interface FileActionsProps {
  readonly fileId: string;
  readonly name: string;
  /** Never from what the person does meanwhile. */
  readonly takeFocus: boolean;
  readonly onTaken: (() => void) | undefined;
}

function FileActions({ fileId, name, takeFocus, onTaken }: FileActionsProps) {
  const { t } = useText();
  const first = useRef<HTMLButtonElement>(null);
  const takes = useRef(takeFocus);
  useEffect(() => {
    if (takes.current) first.current?.focus();
  }, []);
  const print = useMutation({
    networkMode: 'always',
    mutationFn: () => printPdf(fileId),
    onSuccess: () => onTaken?.(),
    onError: toastError,
  });
  const save = useMutation({
    networkMode: 'always',
    mutationFn: () => savePdf(fileId, name),
    onSuccess: (saved) => {
      if (!saved) return;
      toastDone(t('badges.job.saved', { name }));
      onTaken?.();
    },
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
