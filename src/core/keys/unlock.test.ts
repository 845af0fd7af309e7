import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCore } from '../core.ts';
import type { CoreEnv, KeyStore } from '../env.ts';
import { createNodeEnv } from '../node-env.ts';
import { fillSampleFair } from '../testing/sample-fair.ts';
import { clientFor, openTestCore, type TestFolders, testFolders } from '../testing/test-core.ts';
import { readFolderFile } from './data-folder.ts';

const resourcesDir = join(import.meta.dirname, '..', '..', '..', 'resources');
const passphrase = 'kain sutra dari timur';
const firstRun = {
  edition: {
    name: 'Inacraft 2026',
    series: 'UTAMA' as const,
    year: 2026,
    starts: '2026-03-25',
    ends: '2026-03-29',
    venue: 'JICC',
    halls: ['Hall A'],
  },
  person: { name: 'Rina', pin: '123456' },
};

/** What the operating system's vault may do; nothing is kept on the disk. */
const keepsNothing: KeyStore = { kind: 'none', get: async () => null, put: async () => undefined };
const vaultFails: KeyStore = {
  kind: 'safe',
  get: () => Promise.reject(new Error('the vault is locked')),
  put: () => Promise.reject(new Error('the vault is locked')),
};

let folders: TestFolders;
let env: CoreEnv;

function envIn({ dataDir, keysDir }: TestFolders): CoreEnv {
  const node = createNodeEnv({ dataDir, keysDir, resourcesDir });
  return { ...node, log: () => undefined, keyStore: keepsNothing };
}

beforeEach(() => {
  folders = testFolders();
  env = envIn(folders);
});
afterEach(() => rmSync(folders.root, { recursive: true, force: true }));

describe('a laptop that keeps no key', () => {
  it('sets up only with a recovery passphrase', async () => {
    const core = await createCore(env);
    const client = clientFor(core, undefined);
    await expect(client.setup.start({ ...firstRun, passphrase: null })).rejects.toMatchObject({
      code: 'INVALID',
      data: { issues: [{ field: 'passphrase', code: 'passphrase-needed' }] },
    });
    expect(readFolderFile(env.dataDir)).toBeNull();
    await core.close();
  });

  /** Set up under the passphrase once; each test starts from a copy. */
  let made: TestFolders;
  beforeAll(async () => {
    made = testFolders();
    const core = await createCore(envIn(made));
    await clientFor(core, undefined).setup.start({ ...firstRun, passphrase });
    await core.close();
  });
  afterAll(() => rmSync(made.root, { recursive: true, force: true }));
  const startFromCopy = (change: Partial<CoreEnv> = {}) => {
    cpSync(made.dataDir, folders.dataDir, { recursive: true });
    return createCore({ ...env, ...change });
  };

  it('is locked at each start until the passphrase is typed', async () => {
    const core = await startFromCopy();
    const client = clientFor(core, undefined);
    expect(await client.system.health()).toMatchObject({ state: 'locked', recoverySet: true });
    await expect(client.session.names()).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(client.setup.start({ ...firstRun, passphrase })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const wrong = client.system.unlock({ passphrase: 'kain sutra dari barat' });
    await expect(wrong).rejects.toMatchObject({ code: 'WRONG_SECRET' });
    expect((await client.system.health()).state).toBe('locked');
    await client.system.unlock({ passphrase });
    expect((await client.system.health()).state).toBe('ready');
    const { token } = await client.session.signIn({ name: 'rina', pin: '123456' });
    expect((await clientFor(core, token).edition.get()).name).toBe('Inacraft 2026');
    await core.close();
  });

  it('opens by the passphrase too where its vault fails', async () => {
    const core = await startFromCopy({ keyStore: vaultFails });
    const client = clientFor(core, undefined);
    expect((await client.system.health()).state).toBe('locked');
    await client.system.unlock({ passphrase });
    expect((await client.system.health()).state).toBe('ready');
    await core.close();
  });

  it('asks for the passphrase where the kept key is cut short', async () => {
    const short: KeyStore = { ...keepsNothing, kind: 'file', get: async () => new Uint8Array(7) };
    const core = await startFromCopy({ keyStore: short });
    expect((await clientFor(core, undefined).system.health()).state).toBe('locked');
    await core.close();
  });
});

describe('a laptop that keeps its key in a file', () => {
  it('may be given a recovery passphrase later, which opens the folder elsewhere', async () => {
    const core = await openTestCore(folders);
    expect((await core.client.system.health()).recoverySet).toBe(false);
    await core.client.exhibitors.create({ name: 'Sekar Batik' });
    await core.client.system.setRecovery({ passphrase });
    expect((await core.client.system.health()).recoverySet).toBe(true);
    await core.close();
    const elsewhere = { ...env, keysDir: join(folders.root, 'other-keys') };
    const other = await createCore(elsewhere);
    const client = clientFor(other, undefined);
    expect((await client.system.health()).state).toBe('locked');
    await client.system.unlock({ passphrase });
    const { token } = await client.session.signIn({ name: 'Rina', pin: '123456' });
    const mine = clientFor(other, token);
    expect((await mine.exhibitors.list({})).total).toBe(1);
    expect(await mine.trust.keys()).toHaveLength(2);
    await other.close();
  });
});

describe('what stands on the disk', () => {
  let filled: TestFolders;
  let key: Buffer;
  beforeAll(async () => {
    filled = testFolders();
    const core = await openTestCore(filled);
    const folder = readFolderFile(filled.dataDir);
    key = Buffer.from((await core.env.keyStore.get(`db-${folder?.folderId}`)) ?? []);
    await fillSampleFair(core);
    await core.close();
  });
  afterAll(() => rmSync(filled.root, { recursive: true, force: true }));

  it.skipIf(process.platform === 'win32')('is for the owner only', () => {
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
    const keys = readdirSync(filled.keysDir).map((name) => join(filled.keysDir, name));
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys.map(modeOf))).toEqual(new Set(['600']));
    expect([filled.keysDir, join(filled.dataDir, 'files')].map(modeOf)).toEqual(['700', '700']);
    expect(modeOf(join(filled.dataDir, 'asli.json'))).toBe('600');
    const stored = readdirSync(join(filled.dataDir, 'files'), { recursive: true }) as string[];
    const files = stored.filter((name) => /[0-9a-f]{64}$/.test(name));
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files.map((name) => modeOf(join(filled.dataDir, 'files', name))))).toEqual(
      new Set(['600']),
    );
  });

  it('in the data folder holds no key, and leaves nothing half written', () => {
    expect(key.length).toBe(32);
    const names = readdirSync(filled.dataDir, { recursive: true }) as string[];
    const paths = names.map((name) => join(filled.dataDir, name));
    const files = paths.filter((path) => statSync(path).isFile());
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const form of ['hex', 'base64', 'base64url'] as const) {
        expect(bytes.includes(key.toString(form))).toBe(false);
      }
      expect(bytes.includes(key)).toBe(false);
    }
    expect(files.filter((file) => file.endsWith('.tmp') || file.endsWith('lock'))).toEqual([]);
  });
});
