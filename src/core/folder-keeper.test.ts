import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createChangeEvents } from './change-events.ts';
import { createCore } from './core.ts';
import { keepFolder } from './folder-keeper.ts';
import { databaseFile } from './keys/data-folder.ts';
import { loadReference } from './reference.ts';
import { openRawDatabase } from './testing/raw-database.ts';
import { openTestCore, type TestCore, type TestFolders, testFolders } from './testing/test-core.ts';

let folders: TestFolders;
let before: TestCore;

/** A fair with one exhibitor in it, closed. */
beforeEach(async () => {
  folders = testFolders();
  before = await openTestCore(folders);
  await before.client.exhibitors.create({ name: 'Sekar Batik' });
  await before.close();
});
afterEach(() => rmSync(folders.root, { recursive: true, force: true }));

const database = () => databaseFile(folders.dataDir);
const digest = () => createHash('sha256').update(readFileSync(database())).digest('hex');

/** What a start makes of the folder. */
async function start() {
  const core = await createCore(before.env);
  const client = before.clientOf(undefined);
  const health = await ask(core);
  await core.close();
  return { health, client };
}

async function ask(core: Awaited<ReturnType<typeof createCore>>) {
  const request = new Request('http://127.0.0.1/rpc/system/health', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  const response = await core.handleHttp(request);
  return ((await response.json()) as { json: { state: string; detail?: string } }).json;
}

/** Refused for everything but the state itself. */
async function refusesWork() {
  const core = await createCore(before.env);
  const request = new Request('http://127.0.0.1/rpc/exhibitors/list', {
    method: 'POST',
    body: JSON.stringify({ json: {} }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${before.token}` },
  });
  const response = await core.handleHttp(request);
  const { json } = (await response.json()) as { json: { code: string } };
  const bootstrapped = await core
    .bootstrap({ name: 'Rina', pin: '123456' })
    .catch((error: { code?: string }) => error.code);
  await core.close();
  return [response.status, json.code, bootstrapped];
}

describe('a start', () => {
  it('finds a folder that was closed well ready', async () => {
    expect((await start()).health.state).toBe('ready');
  });

  it('asks for the set-up in an empty folder', async () => {
    rmSync(folders.dataDir, { recursive: true });
    expect((await start()).health.state).toBe('setup');
  });

  it('leaves a file of a newer program alone and says so', async () => {
    const db = await openRawDatabase(before.env);
    db.pragma('user_version=99');
    db.close();
    const bytes = digest();
    const { health } = await start();
    expect(health.state).toBe('newer');
    expect(health.detail).toContain('99');
    expect(await refusesWork()).toEqual([503, 'UNAVAILABLE', 'UNAVAILABLE']);
    expect(digest()).toBe(bytes);
    expect(existsSync(`${database()}-wal`)).toBe(false);
  });

  it.each([
    ['its first page', 100],
    ['a page in the middle', 4096 * 20 + 100],
  ])('never replaces a file damaged in %s', async (_where, offset) => {
    const bytes = readFileSync(database());
    for (let at = offset; at < offset + 64; at += 1) {
      bytes.writeUInt8((bytes[at] ?? 0) ^ 0xff, at);
    }
    writeFileSync(database(), bytes);
    const damaged = digest();
    const { health } = await start();
    expect(health.state).toBe('damaged');
    expect(health.detail).toMatch(/\w/);
    expect(await refusesWork()).toEqual([503, 'UNAVAILABLE', 'UNAVAILABLE']);
    expect(digest()).toBe(damaged);
  });

  it.each(['truncated', 'empty'])('never replaces a file that is %s', async (how) => {
    const bytes = readFileSync(database());
    writeFileSync(database(), how === 'empty' ? '' : bytes.subarray(0, 4096 * 3));
    const damaged = digest();
    expect((await start()).health.state).toBe('damaged');
    expect(digest()).toBe(damaged);
  });

  it('does not put an empty file where the data has gone', async () => {
    rmSync(database());
    expect((await start()).health.state).toBe('damaged');
    expect(existsSync(database())).toBe(false);
  });

  it.each(['{', '[]', '{"format":2}', ''])('survives "%s" as its own note', async (text) => {
    writeFileSync(`${folders.dataDir}/asli.json`, text);
    expect((await start()).health.state).toBe('damaged');
    expect(readFileSync(`${folders.dataDir}/asli.json`, 'utf8')).toBe(text);
  });

  it('gives the folder back where it fails', async () => {
    const broken = { ...before.env, resourcesDir: folders.root };
    await expect(createCore(broken)).rejects.toThrow('regions');
    expect((await start()).health.state).toBe('ready');
  });

  it('repairs nothing by force when a setup is asked for over a damaged folder', async () => {
    writeFileSync(database(), 'gone');
    const core = await createCore(before.env);
    await expect(core.bootstrap({ name: 'Budi', pin: '123456' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await core.close();
    expect(readFileSync(database(), 'utf8')).toBe('gone');
  });
});

describe('a first run that was interrupted', () => {
  const keepNothing = { kind: 'none', get: async () => null, put: async () => undefined } as const;

  it('goes on with the same keys, though this laptop keeps none', async () => {
    const fresh = testFolders();
    mkdirSync(fresh.dataDir);
    mkdirSync(fresh.keysDir);
    const env = { ...before.env, ...fresh, keyStore: keepNothing };
    const open = () => keepFolder(env, loadReference(env.resourcesDir), createChangeEvents());
    const passphrase = 'kain sutra dari timur';
    const first = await open();
    const { rootPublicKey } = await first.createFolder(passphrase);
    await first.close();
    const second = await open();
    expect(second.status().state).toBe('locked');
    expect(await second.unlock(passphrase)).toBe(true);
    expect(second.status().state).toBe('setup');
    const again = await second.createFolder('another passphrase');
    expect(again.rootPublicKey).toEqual(rootPublicKey);
    await second.close();
    rmSync(fresh.root, { recursive: true, force: true });
  });
});
