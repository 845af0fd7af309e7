import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useOwnPrints } from '../../lib/own-prints.ts';
import { JobPanel } from '../../ui/job-panel.tsx';

const KINDS: readonly string[] = ['print-badges', 'print-certificates'];
const MOST_SHOWN = 5;

/** Papers in the making, whoever asked for them, and the person's own of today until dismissed. */
export function PrintJobs() {
  const { prints, take, dismiss } = useOwnPrints();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const { data } = useQuery(api.jobs.list.queryOptions({ input: {} }));
  const own = new Set(prints.map((print) => print.jobId));
  const shown = (data ?? [])
    .filter(({ id, kind, state }) => {
      const runs = state === 'running' || state === 'queued';
      return KINDS.includes(kind) && (own.has(id) || (runs && !hidden.includes(id)));
    })
    .slice(0, MOST_SHOWN);
  return shown.map(({ id }) => (
    <JobPanel
      key={id}
      jobId={id}
      onTaken={() => take(id)}
      onClose={() => {
        setHidden((before) => [...before, id]);
        dismiss(id);
      }}
    />
  ));
}
