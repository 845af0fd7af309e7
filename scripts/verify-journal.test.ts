import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createCore } from '../src/core/core.ts';
import { openDatabase } from '../src/core/db/open-database.ts';
import { databaseFile } from '../src/core/keys/data-folder.ts';
import { keptKey } from '../src/core/keys/unlock.ts';
import { createNodeEnv } from '../src/core/node-env.ts';
import { openTestCore, type TestFolders, testFolders } from '../src/core/testing/test-core.ts';
import { project } from './project.ts';

const script = join(import.meta.dirname, 'verify-journal.ts');
const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) {
    rmSync(root, { recursive: true, force: true });
  }
});

function folders(): TestFolders {
  const made = testFolders();
  roots.push(made.root);
  return made;
}

function run(args: readonly string[], passphrase?: string) {
  const { ASLI_PASSPHRASE: _none, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: passphrase ? { ...env, ASLI_PASSPHRASE: passphrase } : env,
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

const given = ({ dataDir, keysDir }: TestFolders) => ['--data', dataDir, '--keys', keysDir];

/** A folder with some hundred entries, so that a seal stands in the middle too. */
async function filled(target: TestFolders): Promise<void> {
  const { client, close } = await openTestCore(target);
  for (let number = 1; number <= 300; number += 1) {
    await client.booths.add({ code: `A-${number}`, hall: 'A', block: 'A', number: `${number}` });
  }
  await close();
}

/** A first run as the window makes it, with a recovery passphrase. */
async function filledWithPassphrase(target: TestFolders, passphrase: string): Promise<void> {
  const { dataDir, keysDir } = target;
  const core = await createCore(
    createNodeEnv({ dataDir, keysDir, resourcesDir: project.resources }),
  );
  const edition = {
    name: 'Inacraft 2026',
    series: 'UTAMA',
    year: 2026,
    starts: '2026-02-04',
    ends: '2026-02-08',
    venue: 'JICC',
  };
  const person = { name: 'Rina', pin: '123456' };
  const response = await core.handleHttp(
    new Request('http://127.0.0.1/rpc/setup/start', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json: { edition, person, passphrase } }),
    }),
  );
  expect(response.status).toBe(200);
  await core.close();
}

/** The database and its log, byte by byte. */
function bytesOf({ dataDir }: TestFolders): Record<string, string> {
  const names = ['asli.db', 'asli.db-wal'].filter((name) => existsSync(join(dataDir, name)));
  const read = (name: string) => readFileSync(join(dataDir, name), 'base64');
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

async function tamper(target: TestFolders, sql: string): Promise<void> {
  const { env, close } = await openTestCore(target);
  await close();
  const kept = await keptKey(env);
  const key = kept?.dataKey ?? new Uint8Array();
  const db = openDatabase({ file: databaseFile(target.dataDir), key });
  db.exec(sql);
  db.close();
}

describe('verify-journal', () => {
  it('counts the entries and seals of a journal that holds', async () => {
    const made = folders();
    // Without --keys: beside the data folder, as `npm run serve` puts them.
    const good = { ...made, keysDir: `${made.dataDir}.keys` };
    await filled(good);
    const { status, stdout } = run(['--data', good.dataDir]);
    expect(stdout).toMatch(/^OK: 3\d\d entries, 2 seals$/);
    expect(status).toBe(0);
  });

  it.each([
    ['hash', "UPDATE journal SET actor = 'Somebody' WHERE seq = 150", 150],
    ['gap', 'DELETE FROM journal WHERE seq = 150', 151],
    ['chain', 'UPDATE journal SET prev = zeroblob(32) WHERE seq = 150', 150],
  ])('names the first entry that does not fit: %s', async (because, sql, seq) => {
    const bad = folders();
    await filled(bad);
    await tamper(bad, sql);
    const { status, stdout } = run(given(bad));
    expect(stdout).toMatch(new RegExp(`^BAD: first bad entry [0-9a-f-]{36}:${seq} \\(${because}`));
    expect(status).toBe(1);
  });

  it('reads a folder that a running program has open', async () => {
    const busy = folders();
    const { client, close } = await openTestCore(busy);
    await client.booths.add({ code: 'A-1', hall: 'A', block: 'A', number: '1' });
    expect(run(given(busy)).stdout).toMatch(/^OK: \d+ entries/);
    await client.booths.add({ code: 'A-2', hall: 'A', block: 'A', number: '2' });
    expect((await client.journal.verify({})).ok).toBe(true);
    await close();
  });

  it('leaves what a killed program left as it is', async () => {
    const running = folders();
    const { client, close } = await openTestCore(running);
    await client.booths.add({ code: 'A-1', hall: 'A', block: 'A', number: '1' });
    const killed = { ...running, dataDir: join(running.root, 'killed') };
    cpSync(running.dataDir, killed.dataDir, { recursive: true });
    await close();
    const before = bytesOf(killed);
    expect(Object.keys(before)).toEqual(['asli.db', 'asli.db-wal']);
    expect(run(given(killed)).stdout).toMatch(/^OK: \d+ entries/);
    expect(bytesOf(killed)).toEqual(before);
  });

  it('takes the recovery passphrase where there is no key file', async () => {
    const locked = folders();
    await filledWithPassphrase(locked, 'tujuh gunung biru');
    rmSync(locked.keysDir, { recursive: true, force: true });
    expect(run(given(locked), 'tujuh gunung biru')).toMatchObject({ status: 0 });
    const wrong = run(given(locked), 'tujuh gunung merah');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('does not open this folder');
    expect(run(given(locked)).stderr).toContain('ASLI_PASSPHRASE');
  });

  it('says so where the file is no database of this key', async () => {
    const broken = folders();
    await filledWithPassphrase(broken, 'tujuh gunung biru');
    const file = databaseFile(broken.dataDir);
    rmSync(`${file}-wal`, { force: true });
    writeFileSync(file, Buffer.alloc(8192, 7));
    const { status, stdout, stderr } = run(given(broken));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('is damaged');
  });

  it('says what to do where there is nothing to check', () => {
    const empty = mkdtempSync(join(tmpdir(), 'asli-test-'));
    roots.push(empty);
    expect(run([])).toMatchObject({ status: 2, stdout: '' });
    expect(run([]).stderr).toContain('--data DIR');
    expect(run(['--data', empty])).toMatchObject({ status: 2, stdout: '' });
    expect(run(['--data', empty]).stderr).toContain('no Asli database');
    writeFileSync(join(empty, 'asli.json'), '{}');
    expect(run(['--data', empty]).stderr).toContain('asli.json');
  });
});
