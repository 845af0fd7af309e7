import type { Client } from './test-core.ts';

/** Waits for the end of a job, however it ends. */
export async function finishedJob(client: Client, jobId: string) {
  for (;;) {
    const job = await client.jobs.get({ jobId });
    if (job.state !== 'queued' && job.state !== 'running') {
      return job;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
