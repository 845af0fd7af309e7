import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCore } from '../core.ts';
import { openTestCore } from '../testing/test-core.ts';
import { FolderBusy, lockFolder } from './folder-lock.ts';

let folder = '';
let lock = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asli-lock-'));
  lock = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const module = JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'));

/** Another program that holds the folder until it is killed. */
async function holdElsewhere() {
  const program = `const { lockFolder } = await import(${module});
    lockFolder(${JSON.stringify(folder)});
    console.log('held');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  await once(child.stdout, 'data');
  return child;
}

describe('the lock of a data folder', () => {
  it('is one at a time, and given back', () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderBusy);
    release();
    expect(existsSync(lock)).toBe(false);
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('bars a second core', async () => {
    const core = await openTestCore();
    const busy = await createCore(core.env).catch((error: unknown) => error);
    expect(busy).toBeInstanceOf(FolderBusy);
    expect((busy as FolderBusy).pid).toBe(process.pid);
    // The first one works on.
    expect((await core.client.system.health()).state).toBe('ready');
    await core.close();
    core.remove();
  });

  it('of another living program bars, of a killed one is taken over', async () => {
    const child = await holdElsewhere();
    const busy = () => lockFolder(folder);
    expect(busy).toThrow(FolderBusy);
    expect(busy).toThrow(String(child.pid));
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockFolder(folder)();
  });

  it('of a number that another program has now is taken over', () => {
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, started: 'another-boot:12' }));
    const release = lockFolder(folder);
    expect(readFileSync(lock, 'utf8')).toContain(String(process.pid));
    release();
  });

  it.each([
    '',
    'garbage',
    '{"pid":',
    'null',
    '{}',
    '{"pid":"1","started":""}',
    '{"pid":-1,"started":""}',
    '{"pid":0,"started":""}',
    '{"pid":4194999,"started":""}',
  ])('that reads "%s" bars nobody', (text) => {
    writeFileSync(lock, text);
    lockFolder(folder)();
  });

  it('that another has taken meanwhile is not given back by mistake', () => {
    const release = lockFolder(folder);
    writeFileSync(lock, '{"pid":1,"started":""}');
    release();
    expect(existsSync(lock)).toBe(true);
  });
});
