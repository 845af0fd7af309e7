import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WriteDb } from '../db/database.ts';
import { acceptEntries } from '../journal/accept-entries.ts';
import type { StoredEntry } from '../journal/entry.ts';
import { openRawDatabase } from '../testing/raw-database.ts';
import { recordTypes } from '../testing/replica.ts';
import { openTestCore, type TestFolders, testFolders } from '../testing/test-core.ts';
import { chooseBlock } from './serial-blocks.ts';

let folders: TestFolders;
let copies = 0;

beforeEach(async () => {
  folders = testFolders();
  await visit(folders);
});
afterEach(() => rmSync(folders.root, { recursive: true, force: true }));

/** Opens the folder once, as this laptop, and says which blocks it knows and which is its own. */
async function visit(of: TestFolders, change = {}): Promise<{ known: number[]; own: number }> {
  const core = await openTestCore(of, change);
  const keys = await core.client.trust.keys();
  const { device } = await core.client.system.health();
  await core.close();
  const blockOf = (from: number) => Math.floor(from / 10_000);
  const own = keys.find((key) => key.device === device)?.serialFrom ?? -1;
  return { known: keys.map((key) => blockOf(key.serialFrom)), own: blockOf(own) };
}

/** The same backup, put back in another place. */
function restored(keysDir = folders.keysDir): TestFolders {
  copies += 1;
  const dataDir = join(folders.root, `copy-${copies}`);
  cpSync(folders.dataDir, dataDir, { recursive: true });
  return { root: folders.root, dataDir, keysDir };
}

describe('the block of serials', () => {
  it('is the first for the first laptop of a fair', async () => {
    expect(await visit(folders)).toEqual({ known: [0], own: 0 });
  });

  it('is never one that this laptop had in another copy, however often one backup returns', async () => {
    const blocks: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      blocks.push((await visit(restored())).own);
    }
    expect(new Set([0, ...blocks]).size).toBe(13);
  });

  it('is drawn, not counted, where another laptop opens the copy', async () => {
    const blocks: number[] = [];
    for (const name of ['b', 'c']) {
      const keysDir = join(folders.root, `keys-${name}`);
      cpSync(folders.keysDir, keysDir, { recursive: true });
      rmSync(join(keysDir, readdirSync(keysDir).find((file) => file.startsWith('blocks-')) ?? ''));
      const newId = () => `0198f2f6-0000-7000-8000-00000000000${name}`;
      blocks.push((await visit(restored(keysDir), { newId })).own);
    }
    expect(blocks).not.toContain(0);
    expect(new Set(blocks).size).toBe(2);
  });

  it('never bars the start by a spoilt memory', async () => {
    const name = readdirSync(folders.keysDir).find((file) => file.startsWith('blocks-')) ?? '';
    writeFileSync(join(folders.keysDir, name), '{');
    expect((await visit(restored())).known).toHaveLength(2);
  });

  it('shared by two laptops is a conflict, and neither goes on with it', async () => {
    const [one, other] = [restored(), restored(join(folders.root, 'keys-other'))];
    cpSync(folders.keysDir, other.keysDir, { recursive: true });
    // One id draws one block: what chance does once in a hundred.
    const newId = () => '0198f2f6-0000-7000-8000-000000000001';
    const { own } = await visit(one, { newId });
    const core = await openTestCore(other);
    await core.close();
    const { env } = core;
    const from = await openRawDatabase({ ...env, ...one });
    const entries = from.prepare('SELECT * FROM journal ORDER BY device, seq').all();
    from.close();
    const db = await openRawDatabase(env);
    db.prepare('UPDATE device SET block = ? WHERE block <> 0').run(own);
    acceptEntries(db as unknown as WriteDb, recordTypes, entries as StoredEntry[]);
    const conflicts = db.prepare('SELECT type, field FROM conflict').all();
    db.close();
    expect(conflicts).toEqual([
      { type: 'device', field: 'block' },
      { type: 'device', field: 'block' },
    ]);
    const now = await visit(other);
    expect(now.known).toHaveLength(4);
    expect(now.own).not.toBe(own);
  });
});

describe('a draw', () => {
  it('reaches every free block and none that is used', () => {
    const used = new Set([0, 7, 99]);
    const drawn = new Set(Array.from({ length: 3000 }, (_, n) => chooseBlock(used, `laptop-${n}`)));
    expect(drawn.size).toBe(97);
    expect([...used].some((block) => drawn.has(block))).toBe(false);
  });

  it('says so where every block is taken', () => {
    const used = new Set(Array.from({ length: 100 }, (_, block) => block));
    expect(() => chooseBlock(used, 'laptop')).toThrow('Every block');
  });
});
