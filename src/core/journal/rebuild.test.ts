import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { all, type ReadDb } from '../db/database.ts';
import { JOURNAL_TABLES, LOCAL_TABLES } from '../db/local-tables.ts';
import { openRawDatabase } from '../testing/raw-database.ts';
import { recordTypes } from '../testing/replica.ts';
import { fillSampleFair, type SampleFair } from '../testing/sample-fair.ts';
import { openTestCore, type TestCore } from '../testing/test-core.ts';
import { dumpDigests } from './rebuild.ts';

let core: TestCore;
let fair: SampleFair;

beforeAll(async () => {
  core = await openTestCore();
  fair = await fillSampleFair(core);
  const [serial = ''] = fair.serials;
  const { jobId } = await core.client.badges.print({ scope: 'serials', serials: [serial] });
  await vi.waitUntil(async () => (await core.client.jobs.get({ jobId })).state === 'done', {
    timeout: 30_000,
  });
});
afterAll(async () => {
  await core.close();
  core.remove();
});

async function raw<T>(work: (db: ReadDb) => T): Promise<T> {
  const db = await openRawDatabase(core.env);
  try {
    return work(db as unknown as ReadDb);
  } finally {
    db.close();
  }
}

describe('a rebuild from the journal', () => {
  it('equals what was written step by step', async () => {
    const before = await raw(dumpDigests);
    expect(await core.client.journal.rebuild()).toEqual({ same: true, differs: [] });
    expect(await raw(dumpDigests)).toEqual(before);
    // The sample leaves something to compare in each table.
    const tables = [...recordTypes.values()].flatMap((type) => type.tables);
    const empty = await raw((db) =>
      tables.filter((table) => all(db, `SELECT 1 FROM ${table} LIMIT 1`).length === 0),
    );
    expect(empty).toEqual([]);
  });

  it('covers every table but the journal itself and those named as local', async () => {
    const names = await raw((db) =>
      all<{ name: string }>(db, 'PRAGMA table_list').map((row) => row.name),
    );
    const counted = Object.keys(await raw(dumpDigests));
    const projections = [...recordTypes.values()].flatMap((type) => type.tables);
    expect(new Set(counted)).toEqual(
      new Set([...projections, 'conflict', 'dead_letter', 'search_text']),
    );
    const rest = names.filter(
      (name) => !name.startsWith('sqlite_') && !name.startsWith('search_text_'),
    );
    const known = [...counted, ...LOCAL_TABLES, ...JOURNAL_TABLES];
    expect(new Set(rest)).toEqual(new Set(known));
  });

  it('mends what was changed behind the program, and names it', async () => {
    const before = await raw(dumpDigests);
    const [id = ''] = fair.exhibitorIds;
    const db = await openRawDatabase(core.env);
    db.prepare("UPDATE exhibitor SET state = 'LUNAS' WHERE id = ?").run(id);
    db.prepare("DELETE FROM search_text WHERE text LIKE '%perak%'").run();
    db.exec('DELETE FROM booth_assignment');
    db.close();
    const { same, differs } = await core.client.journal.rebuild();
    expect([same, differs.toSorted()]).toEqual([
      false,
      ['booth_assignment', 'exhibitor', 'search_text'],
    ]);
    expect(await raw(dumpDigests)).toEqual(before);
  });

  it('leaves sessions, jobs and the journal as they are', async () => {
    expect((await core.client.journal.verify()).ok).toBe(true);
    expect((await core.client.jobs.list()).length).toBe(2);
    expect((await core.client.session.me()).name).toBe('Rina');
  });
});
