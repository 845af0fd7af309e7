import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { BadgeItem } from './badge.ts';
import { JobPanel } from './job-panel.tsx';
import { PrintDialog } from './print-dialog.tsx';

interface PrintBarProps {
  readonly chosen: ReadonlyMap<string, BadgeItem>;
  readonly onClear: () => void;
}

/** Printing for the whole list: a print that still runs is found again after leaving the page. */
export function PrintBar({ chosen, onClear }: PrintBarProps) {
  const { t, format } = useText();
  const may = useMay('desk', 'supervisor');
  const [open, setOpen] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const jobs = useQuery(api.jobs.list.queryOptions({ input: {}, enabled: may }));
  const running = jobs.data?.find(({ state }) => state === 'running' || state === 'queued')?.id;
  useEffect(() => {
    if (running) setJobId((known) => known ?? running);
  }, [running]);
  if (!may) return null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" icon={Printer} onClick={() => setOpen(true)}>
          {t('badges.print')}
        </Button>
        {chosen.size > 0 ? (
          <>
            <p role="status" className="font-semibold">
              {t('badges.selected', { n: format.number(chosen.size) })}
            </p>
            <Button look="quiet" onClick={onClear}>
              {t('badges.clearSelection')}
            </Button>
          </>
        ) : null}
      </div>
      {jobId ? <JobPanel key={jobId} jobId={jobId} onClose={() => setJobId(null)} /> : null}
      <PrintDialog
        open={open}
        chosen={[...chosen.values()]}
        onClose={() => setOpen(false)}
        onStarted={(started) => {
          setOpen(false);
          setJobId(started);
          onClear();
        }}
      />
    </div>
  );
}
