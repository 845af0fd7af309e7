import { setTimeout as sleep } from 'node:timers/promises';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../src/contract/contract.ts';
import type { Role } from '../../src/contract/procedure.ts';
import { type Core, createCore } from '../../src/core/core.ts';
import { createNodeEnv } from '../../src/core/node-env.ts';
import { project } from '../project.ts';
import { hallNames } from './booth-plan.ts';
import { samplePeople } from './sample-people.ts';
import { type WorkdayClock, wibDay } from './workday-clock.ts';

export type Client = ContractRouterClient<typeof contract>;

/** The people of the sample at work: every record is made by calls that a window makes too. */
export interface SampleOffice {
  readonly clock: WorkdayClock;
  /** One signed-in client for each role. */
  readonly as: Readonly<Record<Role, Client>>;
  upload(bytes: Uint8Array | string, name: string): Promise<string>;
  /** Waits until a job has ended well. */
  finish(job: { readonly jobId: string }): Promise<void>;
  close(): Promise<void>;
}

/** Opens the sample, or begins a new one in an empty folder, with everybody signed in. */
export async function openOffice(
  dataDir: string,
  keysDir: string,
  clock: WorkdayClock,
): Promise<SampleOffice> {
  const env = createNodeEnv({ dataDir, keysDir, resourcesDir: project.resources });
  const core = await createCore({ ...env, now: clock.now });
  const today = clock.now();
  const { token } = await core.bootstrap({ ...samplePeople.admin, edition: editionOf(today) });
  const admin = clientOf(core, token);
  const as = await signInAll(core, admin);
  return {
    clock,
    as,
    async upload(bytes, name) {
      const response = await core.handleHttp(
        new Request('http://127.0.0.1/files', {
          method: 'POST',
          body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
          headers: { authorization: `Bearer ${token}`, 'x-file-name': encodeURIComponent(name) },
        }),
      );
      return ((await response.json()) as { fileId: string }).fileId;
    },
    finish: (job) => finished(admin, job.jobId),
    close: () => core.close(),
  };
}

function editionOf(today: number) {
  const starts = wibDay(today);
  const year = Number(starts.slice(0, 4));
  return {
    name: `Inacraft ${year} (contoh)`,
    series: 'UTAMA' as const,
    ordinal: year - 2000,
    year,
    theme: 'Kriya Nusantara',
    starts,
    ends: wibDay(today, 4),
    venue: 'JICC',
    halls: hallNames,
  };
}

async function signInAll(core: Core, admin: Client): Promise<Record<Role, Client>> {
  const others = Object.values(samplePeople).filter((person) => person.role !== 'admin');
  const known = new Set((await admin.people.list({})).map((person) => person.name));
  const signedIn = await Promise.all(
    others.map(async ({ name, pin, role }): Promise<[Role, Client]> => {
      if (!known.has(name)) {
        await admin.people.add({ name, pin, role });
      }
      const { token } = await admin.session.signIn({ name, pin });
      return [role, clientOf(core, token)];
    }),
  );
  return { ...(Object.fromEntries(signedIn) as Record<Role, Client>), admin };
}

function clientOf(core: Core, token: string): Client {
  const link = new RPCLink({
    url: 'http://127.0.0.1/rpc',
    headers: () => ({ authorization: `Bearer ${token}` }),
    fetch: (request) => core.handleHttp(request),
  });
  return createORPCClient(link);
}

async function finished(client: Client, jobId: string): Promise<void> {
  for (;;) {
    const { state, error } = await client.jobs.get({ jobId });
    if (state === 'done') {
      return;
    }
    if (state === 'failed' || state === 'cancelled') {
      throw new Error(`A job of the sample edition ended as ${state}: ${error ?? ''}`);
    }
    await sleep(20);
  }
}
