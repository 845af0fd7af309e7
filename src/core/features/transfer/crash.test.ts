import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleSheet } from '../../testing/import-sheet.ts';
import { type ServeChild, startServe } from '../../testing/serve-child.ts';
import { testFolders } from '../../testing/test-core.ts';

const folders = testFolders();
let running: ServeChild | undefined;

afterAll(async () => {
  await running?.kill();
  rmSync(folders.root, { recursive: true, force: true });
});

async function start(): Promise<ServeChild> {
  running = await startServe(folders);
  return running;
}

async function preview({ client, upload }: ServeChild, kind: 'booths' | 'exhibitors') {
  const fileId = await upload(sampleSheet(kind));
  return client.transfer.preview({ kind, fileId });
}

/** Waits until so many rows of a running commit are written, or it is over. */
async function written({ client }: ServeChild, previewId: string, rows: number): Promise<void> {
  let began = false;
  for (;;) {
    const { state, done } = await client.transfer.progress({ previewId });
    if (state === 'running' ? done >= rows : began) {
      return;
    }
    began = state === 'running';
  }
}

async function total({ client }: ServeChild): Promise<number> {
  return (await client.exhibitors.list({ limit: 1 })).total;
}

/** Nothing that was acknowledged is gone, and the journal holds. */
async function expectSound({ client }: ServeChild, acknowledged: readonly string[]) {
  expect((await client.booths.list({ limit: 1 })).total).toBe(2300);
  for (const id of acknowledged) {
    expect((await client.exhibitors.get({ id })).id).toBe(id);
  }
  expect(await client.journal.verify({})).toMatchObject({ ok: true });
}

describe('a laptop that dies', () => {
  it('in the middle of an import has taken in all of it or nothing', async () => {
    const acknowledged: string[] = [];
    let serve = await start();
    const booths = await preview(serve, 'booths');
    await serve.client.transfer.commit({ previewId: booths.previewId });
    for (const rows of [1, 700]) {
      const { id } = await serve.client.exhibitors.create({ name: `Tamu sebelum ${rows}` });
      acknowledged.push(id);
      const before = await total(serve);
      const { previewId, plan } = await preview(serve, 'exhibitors');
      const commit = serve.client.transfer.commit({ previewId }).catch(() => null);
      await written(serve, previewId, rows);
      await serve.kill();
      const answer = await commit;
      serve = await start();
      const after = await total(serve);
      expect([before, before + plan.created]).toContain(after);
      expect(answer === null || after === before + answer.created).toBe(true);
      await expectSound(serve, acknowledged);
    }
    const { previewId, plan } = await preview(serve, 'exhibitors');
    const before = await total(serve);
    const { created } = await serve.client.transfer.commit({ previewId });
    await serve.kill();
    serve = await start();
    expect(created).toBe(plan.created);
    expect(await total(serve)).toBe(before + created);
    await expectSound(serve, acknowledged);
    expect(await serve.client.journal.rebuild({})).toMatchObject({ same: true });
    await serve.kill();
  });

  it('between two walk-ins has lost none that was answered', async () => {
    const serve = await start();
    const before = await total(serve);
    const ids: string[] = [];
    const work = (async () => {
      for (let number = 1; ; number += 1) {
        const { id } = await serve.client.exhibitors.create({ name: `Antrean ${number}` });
        ids.push(id);
      }
    })().catch(() => undefined);
    while (ids.length < 15) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await serve.kill();
    await work;
    const again = await start();
    await expectSound(again, ids);
    expect([before + ids.length, before + ids.length + 1]).toContain(await total(again));
  });

  it('leaves a database that says nothing to who finds it', () => {
    const file = readFileSync(join(folders.dataDir, 'asli.db'));
    expect(file.toString('latin1', 0, 15)).not.toBe('SQLite format 3');
    expect(file.includes('Antrean')).toBe(false);
    expect(file.includes('exhibitor')).toBe(false);
  });
});
