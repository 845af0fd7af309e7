import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../contract/contract.ts';
import { type Core, createCore } from '../core.ts';
import type { CoreEnv } from '../env.ts';
import { createNodeEnv } from '../node-env.ts';

export type Client = ContractRouterClient<typeof contract>;

export interface TestCore {
  readonly core: Core;
  readonly env: CoreEnv;
  /** Signed in as the first administrator, over the HTTP carrier. */
  readonly client: Client;
  clientOf(token: string | undefined): Client;
  upload(bytes: Uint8Array | string, name?: string): Promise<string>;
  download(fileId: string): Promise<Uint8Array>;
  readonly token: string;
  /** Closes the core; the folders stay for a second opening. */
  close(): Promise<void>;
  remove(): void;
}

export interface TestFolders {
  readonly root: string;
  readonly dataDir: string;
  readonly keysDir: string;
}

export function testFolders(): TestFolders {
  const root = mkdtempSync(join(tmpdir(), 'asli-test-'));
  return { root, dataDir: join(root, 'data'), keysDir: join(root, 'keys') };
}

/** A real core on temporary folders: real database, real keys, real carrier. */
export async function openTestCore(
  folders: TestFolders = testFolders(),
  change: Partial<CoreEnv> = {},
): Promise<TestCore> {
  const { dataDir, keysDir } = folders;
  const resourcesDir = join(import.meta.dirname, '..', '..', '..', 'resources');
  const quiet = { log: () => undefined };
  const env = { ...createNodeEnv({ dataDir, keysDir, resourcesDir }), ...quiet, ...change };
  const core = await createCore(env);
  const { token } = await core.bootstrap({ name: 'Rina', pin: '123456' });
  const clientOf = (bearer: string | undefined) => clientFor(core, bearer);
  const call = (path: string, init: RequestInit) =>
    core.handleHttp(
      new Request(`http://127.0.0.1${path}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, ...init.headers },
      }),
    );
  return {
    core,
    env,
    token,
    client: clientOf(token),
    clientOf,
    async upload(bytes, name = 'sheet.csv') {
      const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
      const headers = { 'x-file-name': name };
      const response = await call('/files', { method: 'POST', body, headers });
      return ((await response.json()) as { fileId: string }).fileId;
    },
    async download(fileId) {
      const response = await call(`/files/${fileId}`, { method: 'GET' });
      return new Uint8Array(await response.arrayBuffer());
    },
    close: () => core.close(),
    remove: () => rmSync(folders.root, { recursive: true, force: true }),
  };
}

/** The calls of a core as one bearer makes them, over the HTTP carrier. */
export function clientFor(core: Core, token: string | undefined): Client {
  const link = new RPCLink({
    url: 'http://127.0.0.1/rpc',
    headers: () => (token ? { authorization: `Bearer ${token}` } : {}),
    fetch: (request) => core.handleHttp(request),
  });
  return createORPCClient(link);
}
