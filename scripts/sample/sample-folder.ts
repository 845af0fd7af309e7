import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../../src/core/device/folder-lock.ts';

const MARK = 'sample.json';
const LOCK = 'lock';

/** Raised when more than the dates changes, so that older samples are made anew. */
const CONTENT = 1;

interface Mark {
  readonly content: number;
  readonly day: string;
  readonly finished: boolean;
}

export type FolderContent = 'empty' | 'today' | 'outdated' | 'foreign';

/**
 * What stands in a folder meant for the sample. `outdated`: a sample of another day, another
 * content or one that was never finished; `foreign`: anything else, which is never touched.
 */
export function contentOf(dataDir: string, day: string): FolderContent {
  const names = existsSync(dataDir) ? readdirSync(dataDir) : [];
  if (names.every((name) => name === LOCK)) {
    return 'empty';
  }
  const mark = readMark(dataDir);
  if (!mark) {
    return 'foreign';
  }
  return mark.finished && mark.day === day && mark.content === CONTENT ? 'today' : 'outdated';
}

/**
 * Empties a folder of an outdated sample.
 * @throws FolderBusy where somebody has it open
 */
export function clearSample(dataDir: string, keysDir: string): void {
  const unlock = lockFolder(dataDir);
  try {
    for (const name of readdirSync(dataDir)) {
      // The mark goes last: until then an interrupted clearing is still known as a sample.
      if (name !== LOCK && name !== MARK) {
        rmSync(join(dataDir, name), { recursive: true, force: true });
      }
    }
    rmSync(keysDir, { recursive: true, force: true });
    rmSync(join(dataDir, MARK), { force: true });
  } finally {
    unlock();
  }
}

export function writeMark(dataDir: string, day: string, finished: boolean): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const mark: Mark = { content: CONTENT, day, finished };
  writeFileSync(join(dataDir, MARK), `${JSON.stringify(mark)}\n`, { mode: 0o600 });
}

function readMark(dataDir: string): Mark | null {
  try {
    return JSON.parse(readFileSync(join(dataDir, MARK), 'utf8')) as Mark;
  } catch {
    return null;
  }
}
