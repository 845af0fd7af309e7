import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { JobPanel } from '../../ui/job-panel.tsx';
import { PrintDialog } from './print-dialog.tsx';
import type { ChosenBadges } from './use-chosen-badges.ts';

interface PrintBarProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly selection: ChosenBadges;
}

/** What is chosen and what is being printed; a print that runs is found again after leaving. */
export function PrintBar({ open, onOpen, selection }: PrintBarProps) {
  const { t, format } = useText();
  const { chosen, clear } = selection;
  const [jobId, setJobId] = useRunningJob();
  function started(job: string): void {
    onOpen(false);
    setJobId(job);
    clear();
  }
  return (
    <div className="flex flex-col gap-2 empty:hidden">
      {chosen.size > 0 ? (
        <div className="flex flex-wrap items-center gap-2">
          <p role="status" className="font-semibold">
            {t('badges.selected', { n: format.number(chosen.size) })}
          </p>
          <Button small icon={Printer} onClick={() => onOpen(true)}>
            {t('badges.printSelected')}
          </Button>
          <Button small look="quiet" onClick={clear}>
            {t('badges.clearSelection')}
          </Button>
        </div>
      ) : null}
      {jobId ? <JobPanel key={jobId} jobId={jobId} onClose={() => setJobId(null)} /> : null}
      <PrintDialog
        open={open}
        chosen={[...chosen.values()]}
        onClose={() => onOpen(false)}
        onStarted={started}
      />
    </div>
  );
}

function useRunningJob() {
  const state = useState<string | null>(null);
  const [, setJobId] = state;
  const jobs = useQuery(api.jobs.list.queryOptions({ input: {} }));
  const running = jobs.data?.find((job) => job.state === 'running' || job.state === 'queued')?.id;
  useEffect(() => {
    if (running) setJobId((known) => known ?? running);
  }, [running, setJobId]);
  return state;
}
