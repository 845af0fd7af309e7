import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { processStart, type StartedAt } from './process-start.ts';

/** Another program holds this data folder. */
export class FolderBusy extends Error {
  readonly pid: number;
  constructor(pid: number) {
    super(`The data folder is in use by process ${pid}`);
    this.pid = pid;
  }
}

/** How often a start looks again while another start takes a lock away. */
const MOST_ATTEMPTS = 40;
const PAUSE_MS = 50;
/** `ps` knows seconds, and a program notes its own start a little later. */
const SAME_START_MS = 30_000;
/** A take-over is a matter of microseconds: one that is older was left by a crash. */
const GUARD_MS = 10_000;

/**
 * One core per data folder. A lock whose owner is dead is taken over, so that a killed program
 * never bars the next start.
 * @param startedAt how to learn when a process started where there is no /proc
 * @returns a function that gives the folder back
 */
export function lockFolder(dataDir: string, startedAt: StartedAt = processStart): () => void {
  const file = join(dataDir, 'lock');
  const mine = JSON.stringify({
    pid: process.pid,
    started: startOf(process.pid),
    at: Math.round(performance.timeOrigin),
  });
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      createWhole(file, mine);
      return () => release(file, mine);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw error;
      }
    }
    const judged = readText(file);
    const owner = readOwner(judged);
    if (owner && isAlive(owner, startedAt)) {
      throw new FolderBusy(owner.pid);
    }
    takeAway(file, judged);
  }
  throw new FolderBusy(0);
}

/**
 * Removes a dead owner's lock, one start at a time and only the lock that was judged: meanwhile
 * another start may have taken the folder, and its lock must stay.
 */
function takeAway(file: string, judged: string): void {
  const guard = `${file}.takeover`;
  try {
    mkdirSync(guard);
  } catch {
    const since = statSync(guard, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > GUARD_MS) {
      rmSync(guard, { recursive: true, force: true });
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    return;
  }
  try {
    if (readText(file) === judged) {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

const ownerShape = z.object({
  pid: z.int().positive(),
  started: z.string(),
  /** Milliseconds since the epoch. */
  at: z.number().optional(),
});
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

/** Empty where the lock is gone, which is no owner either. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readOwner(text: string): Owner | null {
  try {
    return ownerShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function isAlive({ pid, started, at }: Owner, startedAt: StartedAt): boolean {
  if (pid === process.pid) {
    return (
      started === startOf(pid) && (started !== '' || at === Math.round(performance.timeOrigin))
    );
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // A number is used again after a crash: the start time tells the owner from a stranger.
  if (started !== '') {
    return startOf(pid) === started;
  }
  const since = at === undefined ? null : startedAt(pid);
  return since === null || at === undefined || Math.abs(since - at) < SAME_START_MS;
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
