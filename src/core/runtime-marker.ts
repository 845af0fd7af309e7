import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimeInfo } from './env.ts';

/** The folder holds real data, and this runtime is not for that. The message is the folder. */
export class OfficialData extends Error {}

/**
 * Notes in the data folder which runtime wrote it. A folder that the official runtime wrote holds
 * real data and stays marked so for good: the development stand-in must not open it.
 * Plain Node counts as official: only the stand-in has to keep out.
 * @throws OfficialData where this runtime must keep out
 */
export function claimDataFolder(dataDir: string, runtime: RuntimeInfo, allowStandIn = false): void {
  const file = join(dataDir, 'runtime.json');
  const official = readMark(file);
  if (official && !runtime.official) {
    if (!allowStandIn) {
      throw new OfficialData(dataDir);
    }
    return;
  }
  if (official !== runtime.official) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, `${JSON.stringify({ official: runtime.official })}\n`);
    renameSync(temporary, file);
  }
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
