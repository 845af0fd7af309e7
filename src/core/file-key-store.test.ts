import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileKeyStore } from './file-key-store.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asli-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('keys in files', () => {
  it('come back as they were put, also after being put anew', async () => {
    const store = fileKeyStore(join(folder, 'made', 'here'));
    expect(await store.get('db-1')).toBeNull();
    await store.put('db-1', new Uint8Array([1, 2, 3]));
    await store.put('db-1', new Uint8Array([4]));
    expect(await store.get('db-1')).toEqual(new Uint8Array([4]));
  });

  it.skipIf(process.platform === 'win32')('are for the owner only', async () => {
    const store = fileKeyStore(folder);
    await store.put('device', new Uint8Array(32));
    const [name = ''] = readdirSync(folder);
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it.each(['../device', 'a/b', '', '.', 'a\0b'])('have names, not paths: "%s"', async (name) => {
    const store = fileKeyStore(folder);
    await expect(store.get(name)).rejects.toThrow();
    await expect(store.put(name, new Uint8Array(1))).rejects.toThrow();
  });
});
