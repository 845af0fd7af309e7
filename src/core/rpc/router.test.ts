import { rmSync } from 'node:fs';
import { isContractProcedure } from '@orpc/contract';
import { call, isProcedure, ORPCError } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../contract/contract.ts';
import { ERROR_CODES, type ProcedureMeta, ROLES, TOPICS } from '../../contract/procedure.ts';
import { createChangeEvents } from '../change-events.ts';
import { count } from '../db/database.ts';
import { bootstrap } from '../features/setup/bootstrap.ts';
import { keepFolder } from '../folder-keeper.ts';
import { createRecord } from '../journal/records.ts';
import { createNodeEnv } from '../node-env.ts';
import { loadReference } from '../reference.ts';
import type { Services } from '../services.ts';
import { openTestCore, type TestCore, testFolders } from '../testing/test-core.ts';
import { appRouter } from './app-router.ts';
import { os } from './router.ts';

type Procedures = Map<string, ProcedureMeta>;

/** Every procedure below a router, by its path. */
function proceduresOf(
  router: object,
  isOne: (item: unknown) => boolean,
  path: readonly string[] = [],
): Procedures {
  const found: Procedures = new Map();
  for (const [name, item] of Object.entries(router)) {
    const here = [...path, name];
    if (isOne(item)) {
      const { meta } = (item as { '~orpc': { meta: ProcedureMeta } })['~orpc'];
      found.set(here.join('.'), meta);
    } else if (typeof item === 'object' && item !== null) {
      for (const [below, meta] of proceduresOf(item, isOne, here)) {
        found.set(below, meta);
      }
    }
  }
  return found;
}

const declared = proceduresOf(contract, isContractProcedure);
const handled = proceduresOf(appRouter, isProcedure);

describe('the contract', () => {
  it('has a handler for every call, and no handler without a call', () => {
    expect(declared.size).toBeGreaterThan(40);
    expect([...handled.keys()].sort()).toEqual([...declared.keys()].sort());
  });

  it.each([...declared])('says of %s who may call it and what it changes', (_path, meta) => {
    if (meta.roles !== 'public') {
      expect(meta.roles.length).toBeGreaterThan(0);
      expect(meta.roles.filter((role) => !ROLES.includes(role))).toEqual([]);
      expect(meta.roles).toContain('admin');
    }
    expect((meta.changes ?? []).filter((topic) => !TOPICS.includes(topic))).toEqual([]);
    expect(meta.changes?.length).not.toBe(0);
  });

  it('is open before sign-in only where it has to be', () => {
    const open = [...declared].filter(([, meta]) => meta.roles === 'public');
    expect(open.map(([path]) => path).sort()).toEqual([
      'session.names',
      'session.signIn',
      'setup.start',
      'system.health',
      'system.unlock',
    ]);
  });

  it('lets a viewer change nothing', () => {
    const writes = [...declared].filter(([, meta]) => meta.changes && meta.roles !== 'public');
    expect(writes.filter(([, meta]) => meta.roles.includes('viewer'))).toEqual([]);
  });
});

describe('every call', () => {
  const folders = testFolders();
  const logged: string[] = [];
  let services: Services;
  let token = '';
  let close: () => Promise<void>;
  let core: TestCore;

  beforeAll(async () => {
    core = await openTestCore();
    const env = {
      ...createNodeEnv({ ...folders, resourcesDir: core.env.resourcesDir }),
      log: (_level: string, message: string) => void logged.push(message),
    };
    const events = createChangeEvents();
    const reference = loadReference(env.resourcesDir);
    const keeper = await keepFolder(env, reference, events);
    services = { env, events, reference, ...keeper };
    ({ token } = await bootstrap(services, { name: 'Rina', pin: '123456' }));
    close = keeper.close;
  });
  afterAll(async () => {
    await close();
    rmSync(folders.root, { recursive: true, force: true });
    await core.close();
    core.remove();
  });

  const context = () => ({ program: services, token });
  const refusalOf = async (attempt: Promise<unknown>) => {
    const error = await attempt.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ORPCError);
    return error as ORPCError<string, Record<string, unknown>>;
  };
  const entries = () =>
    services.folder().store.read((db) => count(db, 'SELECT count(*) FROM journal'));

  it('that names no changes cannot write', async () => {
    const writing = os.exhibitors.list.handler(async ({ context: given }) => {
      await given.write((tx) => createRecord(tx, 'hall', 'h', { name: 'Hall' }));
      return { items: [], total: 0 };
    });
    const before = entries();
    const error = await refusalOf(
      call(writing, { limit: 1, sort: 'name' }, { context: context() }),
    );
    expect(error.code).toBe('FAILED');
    expect(entries()).toBe(before);
  });

  it('that says of no write is given nothing that writes', async () => {
    const seen: string[] = [];
    const asking = os.session.me.handler(({ context: given }) => {
      seen.push(...Object.keys(given), ...Object.keys(given.services.folder()));
      expect([given.program, 'put' in given.services.env.keyStore]).toEqual([undefined, false]);
      return given.allServices() as never;
    });
    const error = await refusalOf(call(asking, undefined, { context: context() }));
    expect(error.code).toBe('FAILED');
    expect(seen).not.toContain('store');
    expect(seen).toContain('signer');
  });

  it('gives out what its contract names and no more', async () => {
    const leaking = os.session.me.handler(() => {
      const person = { id: 'p', name: 'Rina', role: 'admin' as const };
      return { ...person, pinHash: 'secret', token: 'secret' };
    });
    const given = await call(leaking, undefined, { context: context() });
    expect(given).toEqual({ id: 'p', name: 'Rina', role: 'admin' });
  });

  it('fails, under a reference, with what its contract does not allow', async () => {
    const wrong = os.session.me.handler(() => ({ id: 'p', secret: 'x' }) as never);
    const error = await refusalOf(call(wrong, undefined, { context: context() }));
    expect(error.code).toBe('FAILED');
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  it('tells an unforeseen error by a reference that the log has too', async () => {
    const broken = os.session.me.handler(() => {
      throw new Error('no such table: /home/rina/secret');
    });
    const error = await refusalOf(call(broken, undefined, { context: context() }));
    expect(error.code).toBe('FAILED');
    expect(JSON.stringify(error)).not.toMatch(/table|rina/);
    expect(logged.at(-1)).toContain(String(error.data.reference));
    expect(ERROR_CODES).toContain(error.code);
  });

  it('asks who is there before it reads what is asked', async () => {
    const reached = os.exhibitors.get.handler(() => {
      throw new Error('reached');
    });
    const nobody = { program: services, token: undefined };
    const input = { id: 'no uuid' };
    expect((await refusalOf(call(reached, input, { context: nobody }))).code).toBe('UNAUTHORIZED');
    const wrong = await refusalOf(call(reached, input, { context: context() }));
    expect([wrong.code, wrong.data]).toEqual([
      'INVALID',
      { issues: [{ field: 'id', code: 'input-invalid' }] },
    ]);
  });

  it.each(ROLES)('of the other roles is refused to %s, which is told who may', async (role) => {
    const { client } = core;
    const name = `Orang ${role}`;
    await client.people.add({ name, role, pin: '2468' });
    const session = await core.clientOf(undefined).session.signIn({ name, pin: '2468' });
    const mine = core.clientOf(session.token);
    for (const [path, meta] of declared) {
      if (meta.roles === 'public' || meta.roles.includes(role)) {
        continue;
      }
      const [feature = '', procedure = ''] = path.split('.');
      const group = mine[feature as never] as Record<string, (input: object) => Promise<unknown>>;
      // Refused before the input is looked at.
      const error = await refusalOf(group[procedure]?.({}) ?? Promise.resolve());
      expect([path, error.code, error.data.needs]).toEqual([path, 'FORBIDDEN', meta.roles]);
    }
  });

  it('is refused to a stranger', async () => {
    const stranger = core.clientOf(undefined);
    for (const [path, meta] of declared) {
      const [feature = '', procedure = ''] = path.split('.');
      const group = stranger[feature as never] as Record<
        string,
        (input: object) => Promise<unknown>
      >;
      if (meta.roles !== 'public') {
        const error = await refusalOf(group[procedure]?.({}) ?? Promise.resolve());
        expect([path, error.code]).toEqual([path, 'UNAUTHORIZED']);
      }
    }
  });
});
