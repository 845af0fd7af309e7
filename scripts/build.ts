import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { runEntry } from './entry.ts';
import { project } from './project.ts';
import { runCommand } from './run-command.ts';
import { say } from './say.ts';

const stampFile = join(project.out, 'stamp');
const lockDir = join(project.cache, 'build-lock');
const watched = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds main, preload, core entries and renderer where the sources differ from the last build. */
export async function buildIfStale(force = false): Promise<void> {
  if (!force && (await isFresh())) {
    return;
  }
  await mkdir(project.cache, { recursive: true });
  await takeLock();
  try {
    if (!force && (await isFresh())) {
      return;
    }
    const stamp = await sourceStamp();
    say('Building the app …');
    await rm(stampFile, { force: true });
    const cli = join(project.modules, 'electron-vite', 'bin', 'electron-vite.js');
    const args = [cli, 'build', '--logLevel', 'warn'];
    const env = { ...process.env, NO_COLOR: '1' };
    const built = await runCommand(process.execPath, args, { cwd: project.root, env });
    if (built.code !== 0) {
      throw new Error(
        `The build failed:\n${stripVTControlCharacters(built.stdout + built.stderr)}`,
      );
    }
    await writeFile(stampFile, stamp);
  } finally {
    await rm(lockDir, { recursive: true, force: true });
  }
}

async function isFresh(): Promise<boolean> {
  try {
    return (await readFile(stampFile, 'utf8')) === (await sourceStamp());
  } catch {
    return false;
  }
}

async function sourceStamp(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of watched) {
    for (const file of await filesBelow(join(project.root, name))) {
      hash.update(file.slice(project.root.length)).update('\0');
      hash.update(await readFile(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) {
    return [path];
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Two starts at once build once: the second waits, unless the first one is dead. */
async function takeLock(): Promise<void> {
  const ownerFile = join(lockDir, 'pid');
  for (;;) {
    try {
      await mkdir(lockDir);
      await writeFile(ownerFile, String(process.pid));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw error;
      }
    }
    await sleep(300);
    const owner = Number(await readFile(ownerFile, 'utf8').catch(() => '0'));
    const abandoned = owner > 0 ? !isAlive(owner) : await isOlderThan(lockDir, 10_000);
    if (abandoned) {
      await rm(lockDir, { recursive: true, force: true });
    }
  }
}

async function isOlderThan(path: string, ms: number): Promise<boolean> {
  const made = (await stat(path).catch(() => null))?.mtimeMs;
  return made !== undefined && Date.now() - made > ms;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

if (import.meta.main) {
  await runEntry(async () => {
    await buildIfStale(process.argv.includes('--force'));
    return 0;
  });
}
