import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printItem } from '../../domain/badges/print-item.fixture.ts';
import type { CoreEnv } from '../env.ts';
import { createNodeEnv } from '../node-env.ts';
import type { ParsedSheet } from './parse-sheet.ts';
import { runTask, type Task, TaskStopped } from './run-task.ts';

const root = mkdtempSync(join(tmpdir(), 'asli-task-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const node = createNodeEnv({ dataDir: root, keysDir: root, resourcesDir: root });

/** The same processes, telling when they have ended. */
function watched() {
  const ends: Promise<void>[] = [];
  const env: CoreEnv = {
    ...node,
    startProcess(limits) {
      const child = node.startProcess(limits);
      ends.push(new Promise((resolve) => child.onExit(() => resolve())));
      return child;
    },
  };
  return { env, allEnded: () => Promise.all(ends) };
}

const sheet = (text: string, change: Partial<Task> = {}): Task => ({
  task: 'parse-sheet',
  input: { bytes: new TextEncoder().encode(text), kind: 'booths' },
  heapMb: 256,
  timeLimitMs: 60_000,
  ...change,
});

const stopped = async (attempt: Promise<unknown>) => {
  const error = await attempt.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TaskStopped);
  return (error as TaskStopped).because;
};

/** Large enough to keep a process busy. */
const large = () => `a;b\n${'"x";"y"\n'.repeat(1_500_000)}`;
/** As many cells as a sheet may have: they burst a small heap. */
const wide = () => `a;b\n${`${'x;'.repeat(99)}y\n`.repeat(49_000)}`;

describe('a task in a process of its own', () => {
  it('gives its result, and the process ends', async () => {
    const { env, allEnded } = watched();
    const parsed = await runTask<ParsedSheet>(env, sheet('Kode;Hall\nA-1;Hall A\n'));
    expect(parsed).toEqual({ ok: true, headings: ['Kode', 'Hall'], rows: [['A-1', 'Hall A']] });
    await allEnded();
  });

  it('tells its progress and gives back bytes', async () => {
    const { env, allEnded } = watched();
    const progress: number[] = [];
    const items = Array.from({ length: 9 }, () => printItem());
    const pdf = await runTask<Uint8Array>(env, {
      task: 'print-badges',
      input: { items, sheet: 'a4x4', createdAt: 0 },
      heapMb: 512,
      timeLimitMs: 60_000,
      onProgress: (done, total) => {
        expect(total).toBe(9);
        progress.push(done);
      },
    });
    expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(progress.at(-1)).toBe(9);
    await allEnded();
  });

  it('fails with what went wrong in it', async () => {
    const { env, allEnded } = watched();
    const unknown = { ...sheet(''), task: 'no-such-task' } as unknown as Task;
    await expect(runTask(env, unknown)).rejects.toThrow('Unknown task');
    const broken = sheet('', { input: null });
    await expect(runTask(env, broken)).rejects.toThrow(/null/);
    await allEnded();
  });
});

describe('a task is stopped, and its process with it', () => {
  it('when it is cancelled', async () => {
    const { env, allEnded } = watched();
    const cancel = new AbortController();
    const running = stopped(runTask(env, sheet(large(), { signal: cancel.signal })));
    cancel.abort();
    expect(await running).toBe('cancelled');
    await allEnded();
  });

  it('when it was cancelled before it began', async () => {
    const { env, allEnded } = watched();
    const signal = AbortSignal.abort();
    expect(await stopped(runTask(env, sheet('a', { signal })))).toBe('cancelled');
    await allEnded();
  });

  it('when its time is over', async () => {
    const { env, allEnded } = watched();
    expect(await stopped(runTask(env, sheet(large(), { timeLimitMs: 30 })))).toBe('time');
    await allEnded();
  });

  it('when it runs out of memory', async () => {
    const { env, allEnded } = watched();
    expect(await stopped(runTask(env, sheet(wide(), { heapMb: 24 })))).toBe('died');
    await allEnded();
  });
});
