import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimeInfo } from './env.ts';

/**
 * Notes in the data folder which runtime wrote it. A folder that the official runtime wrote holds
 * real data and stays marked so for good: the development stand-in must not open it.
 * @returns false where this runtime must keep out
 */
export function claimDataFolder(
  dataDir: string,
  runtime: RuntimeInfo,
  allowStandIn: boolean,
): boolean {
  const file = join(dataDir, 'runtime.json');
  const official = readMark(file);
  if (official && !runtime.official) {
    return allowStandIn;
  }
  if (official !== runtime.official) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, `${JSON.stringify({ official: runtime.official })}\n`);
    renameSync(temporary, file);
  }
  return true;
}

/** Null for a folder no runtime has written yet. An unreadable mark counts as real data. */
function readMark(file: string): boolean | null {
  try {
    const mark = JSON.parse(readFileSync(file, 'utf8')) as { official?: unknown };
    return mark.official !== false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : true;
  }
}
