import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNodeEnv } from './node-env.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asli-env-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the world of the core in plain Node', () => {
  const env = () => createNodeEnv({ dataDir: folder, keysDir: folder, resourcesDir: folder });

  it('gives ids in the order of their making, never the same twice', () => {
    const { newId } = env();
    const ids = Array.from({ length: 1000 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(1000);
  });

  it('starts a task that can be killed, and tells its end', async () => {
    const task = env().startProcess({ heapMb: 64 });
    const ended = new Promise<number | null>((resolve) => task.onExit(resolve));
    task.kill();
    expect(await ended).toBeNull();
    // Nobody is left to read it: neither an error nor a crash.
    task.post({ late: true });
    task.kill();
  });
});
