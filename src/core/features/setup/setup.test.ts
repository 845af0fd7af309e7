import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Core, createCore } from '../../core.ts';
import { createNodeEnv } from '../../node-env.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Client, testFolders } from '../../testing/test-core.ts';

const FIRST = {
  language: 'id',
  edition: {
    name: 'Inacraft 2027',
    series: 'UTAMA',
    ordinal: 27,
    year: 2027,
    starts: '2027-02-03',
    ends: '2027-02-07',
    venue: 'JICC',
    halls: ['Hall A', 'hall  a', 'Hall B'],
  },
  person: { name: 'Rina Wulandari', pin: '123456' },
  passphrase: 'empat kata sandi panjang',
} as const;

let folders: ReturnType<typeof testFolders>;
let core: Core;
let client: Client;

function clientOf(token?: string): Client {
  const link = new RPCLink({
    url: 'http://127.0.0.1/rpc',
    headers: token ? { authorization: `Bearer ${token}` } : {},
    fetch: (request) => core.handleHttp(request),
  });
  return createORPCClient(link);
}

beforeEach(async () => {
  folders = testFolders();
  const resourcesDir = join(import.meta.dirname, '../../../../resources');
  const env = createNodeEnv({ ...folders, resourcesDir });
  core = await createCore({ ...env, log: () => undefined });
  client = clientOf();
});

afterEach(async () => {
  await core.close();
  rmSync(folders.root, { recursive: true, force: true });
});

function first() {
  return { ...FIRST, edition: { ...FIRST.edition, halls: [...FIRST.edition.halls] } };
}

describe('the first run', () => {
  it('makes the edition, its halls, the first administrator and a recovery passphrase', async () => {
    expect(await client.system.health({})).toMatchObject({ state: 'setup', recoverySet: false });
    const { token, person } = await client.setup.start(first());
    expect(person).toMatchObject({ name: 'Rina Wulandari', role: 'admin' });
    const mine = clientOf(token);
    expect(await mine.session.me({})).toEqual(person);
    expect(await mine.edition.get({})).toMatchObject({ name: 'Inacraft 2027', code: 'INA27U' });
    expect((await mine.booths.halls({})).map((hall) => hall.name)).toEqual(['Hall A', 'Hall B']);
    expect(await client.system.health({})).toMatchObject({
      state: 'ready',
      recoverySet: true,
      editionName: 'Inacraft 2027',
    });
    expect(await client.session.names({})).toEqual([{ name: 'Rina Wulandari', role: 'admin' }]);
  });

  it('happens once, also where the button is pressed twice', async () => {
    const both = await Promise.allSettled([
      client.setup.start(first()),
      client.setup.start(first()),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const again = await refusalOf(client.setup.start(first()));
    expect(again).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['already-set-up'] });
  });

  it('names what does not fit and leaves nothing half done', async () => {
    const ill = first();
    const start = (change: object) => refusalOf(client.setup.start({ ...ill, ...change } as never));
    const backwards = { edition: { ...ill.edition, ends: '2027-02-01' } };
    expect((await start(backwards)).issues).toEqual(['edition.ends ends-before-start']);
    const odd = await start({
      edition: { ...ill.edition, name: '\u0000 ', year: 1999 },
      person: { name: 'R', pin: '12' },
      passphrase: 'pendek',
    });
    expect([...odd.issues].sort()).toEqual([
      'edition.name input-invalid',
      'edition.year input-invalid',
      'passphrase input-invalid',
      'person.name input-invalid',
      'person.pin input-invalid',
    ]);
    expect(await client.system.health({})).toMatchObject({ state: 'setup' });
    const early = await refusalOf(client.session.signIn({ name: 'Rina', pin: '123456' }));
    expect(early.code).toBe('SETUP_NEEDED');
  });

  it('from the command line fills in what is left out', async () => {
    const edition = { nama: 'Inacraft Uji', mulai: '2028-02-01' };
    const { token } = await core.bootstrap({ name: 'Rina', pin: '123456', edition });
    expect(await clientOf(token).edition.get({})).toMatchObject({
      name: 'Inacraft Uji',
      series: 'UTAMA',
      code: 'INA28U',
      starts: '2028-02-01',
      ends: '2028-02-05',
      venue: 'JICC',
    });
  });
});
