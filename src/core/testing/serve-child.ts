import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { Client, TestFolders } from './test-core.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface ServeChild {
  readonly client: Client;
  upload(bytes: Uint8Array): Promise<string>;
  /** Ends the process as a power cut would: at once, nothing is told. */
  kill(): Promise<void>;
}

/** The browser host in a process of its own, on the folders given. */
export async function startServe({ dataDir, keysDir }: TestFolders): Promise<ServeChild> {
  const folders = ['--data', dataDir, '--keys', keysDir];
  const options = ['--port', '0', '--as', 'Rina:123456', '--no-build'];
  const child = spawn(process.execPath, ['scripts/serve.ts', ...folders, ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([first]) => String(first)),
    ended.then(() => Promise.reject(new Error(`serve ended: ${said.join('')}`))),
  ]);
  const { url, token } = JSON.parse(line) as { url: string; token: string };
  const authorization = `Bearer ${token}`;
  const link = new RPCLink({ url: `${url}rpc`, headers: { authorization } });
  return {
    client: createORPCClient(link),
    async upload(bytes) {
      const body = new Uint8Array(bytes);
      const headers = { authorization, 'x-file-name': 'sheet.csv' };
      const response = await fetch(`${url}files`, { method: 'POST', body, headers });
      return ((await response.json()) as { fileId: string }).fileId;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
