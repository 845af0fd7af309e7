import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCore } from '../core.ts';
import { openTestCore } from '../testing/test-core.ts';
import { FolderBusy, lockFolder } from './folder-lock.ts';
import { processStart } from './process-start.ts';

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

/** A start that waits for the word, then says whether it has the folder, and lives on. */
async function waitingStart() {
  const program = `const { lockFolder } = await import(${module});
    process.stdin.once('data', () => {
      try { lockFolder(${JSON.stringify(folder)}); console.log('held'); }
      catch { console.log('busy'); }
    });
    console.log('ready');`;
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

  it('of a reused number is told by its start time where there is no /proc', () => {
    const owner = (at: number) => JSON.stringify({ pid: process.ppid, started: '', at });
    const start = processStart(process.ppid) ?? 0;
    expect(start).toBeGreaterThan(0);
    writeFileSync(lock, owner(start + 1000));
    expect(() => lockFolder(folder)).toThrow(FolderBusy);
    writeFileSync(lock, owner(start - 86_400_000));
    expect(() => lockFolder(folder, () => null)).toThrow(FolderBusy);
    lockFolder(folder)();
  });

  it('that is dead goes to one of many starts', async () => {
    writeFileSync(lock, '{"pid":4194999,"started":""}');
    const starts = await Promise.all(Array.from({ length: 5 }, waitingStart));
    const said = starts.map((child) => once(child.stdout, 'data'));
    for (const child of starts) {
      child.stdin.write('go');
    }
    const answers = (await Promise.all(said)).map(([text]) => String(text).trim());
    for (const child of starts) {
      child.kill('SIGKILL');
    }
    expect(answers.toSorted()).toEqual(['busy', 'busy', 'busy', 'busy', 'held']);
  });

  it('is not taken away once another start has it, nor barred by a take-over that crashed', () => {
    const dead = '{"pid":4194999,"started":""}';
    writeFileSync(lock, dead);
    mkdirSync(`${lock}.takeover`);
    expect(() => lockFolder(folder)).toThrow(FolderBusy);
    expect(readFileSync(lock, 'utf8')).toBe(dead);
    utimesSync(`${lock}.takeover`, 0, 0);
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
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
