import { all } from '../../db/database.ts';
import type { JobRow } from '../../jobs/job-runner.ts';
import { notFound } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';

export const jobsRouter = os.jobs.router({
  get: os.jobs.get.handler(({ input, context }) => {
    const row = context.services.folder().jobs.find(input.jobId);
    if (!row) {
      throw notFound('job');
    }
    return asJob(row);
  }),
  list: os.jobs.list.handler(({ context }) => {
    const { jobs } = context.services.folder();
    const rows = context.read((db) =>
      all<JobRow>(db, 'SELECT * FROM job ORDER BY started_at DESC, id DESC LIMIT 50'),
    );
    return rows.map((row) => asJob(jobs.find(row.id) ?? row));
  }),
  cancel: os.jobs.cancel.handler(({ input, context }) => {
    context.allServices().folder().jobs.cancel(input.jobId);
    return { ok: true as const };
  }),
});

function asJob(row: JobRow) {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    done: row.done,
    total: row.total,
    startedAt: row.started_at,
    ...(row.file_id && { fileId: row.file_id }),
    ...(row.file_name && { fileName: row.file_name }),
    ...(row.error && { error: row.error }),
  };
}
