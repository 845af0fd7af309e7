import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Another program holds this data folder. */
export class FolderBusy extends Error {
  readonly pid: number;
  constructor(pid: number) {
    super(`The data folder is in use by process ${pid}`);
    this.pid = pid;
  }
}

/**
 * One core per data folder. A lock whose owner is dead is taken over, so that a killed program
 * never bars the next start.
 * @returns a function that gives the folder back
 */
export function lockFolder(dataDir: string): () => void {
  const file = join(dataDir, 'lock');
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      createWhole(file, mine);
      return () => release(file, mine);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw error;
      }
    }
    const owner = readOwner(file);
    if (owner && isAlive(owner)) {
      throw new FolderBusy(owner.pid);
    }
    rmSync(file, { force: true });
  }
  throw new FolderBusy(0);
}

const ownerShape = z.object({ pid: z.int().positive(), started: z.string() });
type Owner = z.infer<typeof ownerShape>;

/** Under its name only with its content, so that no other start reads half a lock as a dead one. */
function createWhole(file: string, content: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content, { mode: 0o600 });
    linkSync(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw error;
    }
    // File systems without hard links, as on USB sticks.
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
  } finally {
    rmSync(temporary, { force: true });
  }
}

function readOwner(file: string): Owner | null {
  try {
    return ownerShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Owner): boolean {
  if (pid === process.pid) {
    return started === startOf(pid);
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // A number is used again after a restart: the start time tells the owner from a stranger.
  return started === '' || startOf(pid) === started;
}

/** Start time in clock ticks since boot, with the boot's id; empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${ticks}`;
  } catch {
    return '';
  }
}

function release(file: string, mine: string): void {
  try {
    if (readFileSync(file, 'utf8') === mine) {
      rmSync(file, { force: true });
    }
  } catch {
    // Already gone: nothing to give back.
  }
}
