import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createChangeEvents } from '../change-events.ts';
import type { CoreEnv } from '../env.ts';
import { openReplica } from '../testing/replica.ts';
import { openTestCore, type TestCore, testFolders } from '../testing/test-core.ts';
import { JobRunner } from './job-runner.ts';

let open: TestCore[] = [];
afterEach(async () => {
  for (const core of open) {
    await core.close();
    core.remove();
  }
  open = [];
});

/** A core in which one exhibitor has a badge to print. */
async function start(change?: (env: CoreEnv) => Partial<CoreEnv>, folders = testFolders()) {
  const plain = await openTestCore(folders);
  await prepareBadge(plain);
  if (!change) {
    open.push(plain);
    return plain;
  }
  await plain.close();
  const core = await openTestCore(folders, change(plain.env));
  open.push(core);
  return core;
}

async function prepareBadge({ client }: TestCore) {
  const exhibitor = await client.exhibitors.create({ name: 'Sekar Batik' });
  await client.exhibitors.transition({ id: exhibitor.id, to: 'DITERIMA' });
  const line = { name: 'Kain', category: 'BATIK', claimedClass: 'A' as const };
  const product = await client.products.create({ exhibitorId: exhibitor.id, ...line });
  await client.declarations.submit({ productId: product.id });
  await client.declarations.approve({ productId: product.id });
  await client.badges.issue({ exhibitorId: exhibitor.id });
}

/** Processes that are started for real and then never get their order. */
const idle = (env: CoreEnv): Partial<CoreEnv> => ({
  startProcess: (limits) => ({ ...env.startProcess(limits), post: () => undefined }),
});

const print = async ({ client }: TestCore) => (await client.badges.print({ scope: 'all' })).jobId;

async function until({ client }: TestCore, jobId: string, ...states: string[]) {
  const job = () => client.jobs.get({ jobId });
  await vi.waitUntil(async () => states.includes((await job()).state), { timeout: 30_000 });
  return job();
}

describe('a job', () => {
  it('runs to its end, and its file is there', async () => {
    const core = await start();
    const jobId = await print(core);
    const job = await until(core, jobId, 'done', 'failed');
    expect(job).toMatchObject({ kind: 'print-badges', state: 'done', done: 1, total: 1 });
    const pdf = await core.download(job.fileId ?? '');
    expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
    const { items } = await core.client.badges.list({});
    expect(items[0]).toMatchObject({ printed: true, copies: 1 });
  });

  it('is cancelled while it runs and while it waits; nothing counts as printed', async () => {
    const core = await start(idle);
    const running = await print(core);
    const waiting = await print(core);
    await until(core, running, 'running');
    expect((await core.client.jobs.get({ jobId: waiting })).state).toBe('queued');
    await core.client.jobs.cancel({ jobId: waiting });
    await core.client.jobs.cancel({ jobId: running });
    for (const jobId of [running, waiting]) {
      const { state, error, fileId } = await until(core, jobId, 'cancelled', 'failed', 'done');
      expect([state, error, fileId]).toEqual(['cancelled', undefined, undefined]);
    }
    const { items } = await core.client.badges.list({});
    expect(items[0]).toMatchObject({ printed: false, copies: 0 });
  });

  it('fails, with the reason, when its process dies; the next one runs', async () => {
    let starts = 0;
    const core = await start((env) => ({
      startProcess(limits) {
        starts += 1;
        const child = env.startProcess(limits);
        if (starts === 1) {
          child.kill();
        }
        return child;
      },
    }));
    const first = await print(core);
    const second = await print(core);
    expect(await until(core, first, 'failed', 'done')).toMatchObject({
      state: 'failed',
      error: 'died',
    });
    expect((await until(core, second, 'failed', 'done')).state).toBe('done');
  });

  it('that the program left behind is failed at the next start', async () => {
    const core = await start(idle);
    const running = await print(core);
    const waiting = await print(core);
    await until(core, running, 'running');
    const folders = testFolders();
    // What a power cut leaves: the folder as it is now, under keys that know nothing newer.
    cpSync(core.env.dataDir, folders.dataDir, { recursive: true });
    cpSync(core.env.keysDir, folders.keysDir, { recursive: true });
    rmSync(join(folders.dataDir, 'lock'));
    const again = await openTestCore(folders);
    open.push(again);
    for (const jobId of [running, waiting]) {
      const job = await again.client.jobs.get({ jobId });
      expect([job.state, job.error]).toEqual(['failed', 'interrupted']);
    }
    expect((await again.client.jobs.list()).length).toBe(2);
  });

  it('of another number is not found', async () => {
    const core = await start();
    await expect(core.client.jobs.get({ jobId: 'no' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(core.client.jobs.cancel({ jobId: 'no' })).resolves.toEqual({ ok: true });
  });
});

describe('the queue of jobs', () => {
  it('goes on after a job whose end could not be stored', async () => {
    const laptop = await openReplica('a');
    const [schema] = laptop.rows<{ sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE name = 'job'",
    );
    let ids = 0;
    const env = { now: () => 0, newId: () => `job-${++ids}`, log: () => undefined };
    const runner = new JobRunner(env as unknown as CoreEnv, laptop.store, createChangeEvents());
    const result = { fileId: 'f', fileName: 'f.pdf' };
    const first = await runner.start({
      kind: 'x',
      total: 1,
      async work() {
        await laptop.tamper((db) => db.exec('DROP TABLE job'));
        return result;
      },
    });
    // Settled without a trace: it is among the running ones no more, and there is no table.
    await vi.waitUntil(() => {
      try {
        runner.find(first.jobId);
        return false;
      } catch {
        return true;
      }
    });
    await laptop.tamper((db) => db.exec(schema?.sql ?? ''));
    const second = await runner.start({ kind: 'x', total: 1, work: async () => result });
    await vi.waitUntil(() => runner.find(second.jobId)?.state === 'done');
    await runner.stop();
    await laptop.remove();
  });
});
