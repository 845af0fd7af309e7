import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRawDatabase } from '../testing/raw-database.ts';
import {
  openTestCore,
  type TestCore,
  type TestFolders,
  testFolders,
} from '../testing/test-core.ts';

let folders: TestFolders;
let first: TestCore;
let open: TestCore[] = [];

async function start(of: TestFolders = folders): Promise<TestCore> {
  const core = await openTestCore(of);
  open.push(core);
  return core;
}

async function stop(core: TestCore): Promise<void> {
  open = open.filter((other) => other !== core);
  await core.close();
}

beforeEach(async () => {
  folders = testFolders();
  first = await start();
});
afterEach(async () => {
  for (const core of open) {
    await core.close();
  }
  open = [];
  rmSync(folders.root, { recursive: true, force: true });
});

const deviceOf = async (core: TestCore) => (await core.client.system.health()).device;
const register = (core: TestCore, name: string) => core.client.exhibitors.create({ name });

interface Chain {
  readonly device: string;
  readonly entries: number;
  readonly firstName: string;
}

async function chains(core: TestCore): Promise<Chain[]> {
  const db = await openRawDatabase(core.env);
  const rows = db
    .prepare(
      `SELECT device, count(*) AS entries,
              (SELECT name FROM journal AS start WHERE start.device = journal.device AND seq = 1)
                AS firstName
         FROM journal GROUP BY device ORDER BY min(hlc)`,
    )
    .all() as Chain[];
  db.close();
  return rows;
}

/** Two laptops now know this folder, each with a chain and a block of serials of its own. */
async function expectSecondLaptop(core: TestCore, original: string | undefined) {
  const device = await deviceOf(core);
  expect(device).not.toBe(original);
  const keys = await core.client.trust.keys();
  const [first, second] = keys;
  expect(keys).toHaveLength(2);
  expect(first).toMatchObject({ serialFrom: 1, serialTo: 9999 });
  expect((second?.serialFrom ?? 0) % 10_000).toBe(0);
  expect(second?.serialFrom).toBeGreaterThan(9999);
  const [old, mine] = await chains(core);
  expect([old?.device, mine?.device, mine?.firstName]).toEqual([original, device, 'enrolled']);
  await register(core, 'Di laptop kedua');
  expect((await core.client.journal.verify()).ok).toBe(true);
}

describe('a laptop in its data folder', () => {
  it('is the same at the next start, and goes on in its chain', async () => {
    const device = await deviceOf(first);
    await register(first, 'Sekar');
    await stop(first);
    const again = await start();
    expect(await deviceOf(again)).toBe(device);
    await register(again, 'Mawar');
    expect((await chains(again)).length).toBe(1);
    expect(await again.client.trust.keys()).toHaveLength(1);
  });

  it('is the same after a crash, when nothing was noted at the end', async () => {
    const device = await deviceOf(first);
    await register(first, 'Sekar');
    const crashed = { ...folders, dataDir: join(folders.root, 'crashed') };
    cpSync(folders.dataDir, crashed.dataDir, { recursive: true });
    await stop(first);
    rmSync(folders.dataDir, { recursive: true });
    // The lock of the dead program and the log of the database lie as it left them.
    cpSync(crashed.dataDir, folders.dataDir, { recursive: true });
    rmSync(join(folders.dataDir, 'lock'));
    const again = await start();
    expect(await deviceOf(again)).toBe(device);
    expect((await again.client.exhibitors.list({})).total).toBe(1);
  });

  it('keeps its private key outside the folder and not in the clear', async () => {
    const names = readdirSync(folders.keysDir).filter((name) => name.startsWith('device-'));
    expect(names).toHaveLength(1);
    const file = JSON.parse(readFileSync(join(folders.keysDir, names[0] ?? ''), 'utf8'));
    // Nonce, seed and tag.
    expect(Buffer.from(file.secret, 'base64url').length).toBe(12 + 32 + 16);
    await stop(first);
    const second = await start();
    expect(await deviceOf(second)).toBe(file.deviceId);
  });
});

describe('a laptop that the folder does not know', () => {
  it('enrols before its first write in a copy of the folder', async () => {
    const device = await deviceOf(first);
    await register(first, 'Sekar');
    await stop(first);
    const copy = { ...folders, dataDir: join(folders.root, 'copy') };
    cpSync(folders.dataDir, copy.dataDir, { recursive: true });
    const second = await start(copy);
    await expectSecondLaptop(second, device);
    const original = await start();
    expect(await deviceOf(original)).toBe(device);
    expect(await original.client.trust.keys()).toHaveLength(1);
  });

  it('enrols where an older state was put back in place', async () => {
    const device = await deviceOf(first);
    await register(first, 'Sekar');
    await stop(first);
    const backup = join(folders.root, 'backup');
    cpSync(folders.dataDir, backup, { recursive: true });
    const later = await start();
    await register(later, 'Mawar');
    await stop(later);
    restore(backup);
    const restored = await start();
    await expectSecondLaptop(restored, device);
    await stop(restored);
    const again = await start();
    expect(await again.client.trust.keys()).toHaveLength(2);
  });

  it('enrols where an older state was put back after a crash', async () => {
    const device = await deviceOf(first);
    await register(first, 'Sekar');
    await stop(first);
    const backup = join(folders.root, 'backup');
    cpSync(folders.dataDir, backup, { recursive: true });
    const later = await start();
    await register(later, 'Mawar');
    // What stands in the keys folder at this moment is what a killed program leaves.
    const keys = join(folders.root, 'keys-then');
    cpSync(folders.keysDir, keys, { recursive: true });
    await stop(later);
    restore(backup);
    rmSync(folders.keysDir, { recursive: true });
    cpSync(keys, folders.keysDir, { recursive: true });
    await expectSecondLaptop(await start(), device);
  });

  it.each(['device', 'head'])('never bars the start by a spoilt %s file', async (kind) => {
    await stop(first);
    const name = readdirSync(folders.keysDir).find((file) => file.startsWith(`${kind}-`));
    writeFileSync(join(folders.keysDir, name ?? ''), '{"deviceId":');
    const again = await start();
    expect((await again.client.system.health()).state).toBe('ready');
    await register(again, 'Sekar');
    expect((await again.client.journal.verify()).ok).toBe(true);
  });

  function restore(backup: string): void {
    rmSync(folders.dataDir, { recursive: true });
    cpSync(backup, folders.dataDir, { recursive: true });
  }
});
