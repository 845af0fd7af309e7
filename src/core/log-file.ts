import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CoreEnv } from './env.ts';

const maxBytes = 5 * 1024 * 1024;

/**
 * Writes one JSON line per event to stderr, and to a file where one is named, so that the short
 * reference a person is shown can be found again. The file is turned over once at 5 MB.
 */
export function createLog(file: string | null): CoreEnv['log'] {
  if (file) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  }
  return (level, message, detail) => {
    const at = new Date().toISOString();
    const line = `${JSON.stringify({ at, level, message, detail: readable(detail) })}\n`;
    process.stderr.write(line);
    if (file) {
      append(file, line);
    }
  };
}

function append(file: string, line: string): void {
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) {
      renameSync(file, `${file}.old`);
    }
    appendFileSync(file, line, { mode: 0o600 });
  } catch {
    // A full disk must not turn a log line into a second failure.
  }
}

function readable(detail: unknown): unknown {
  if (detail instanceof Error) {
    return { name: detail.name, message: detail.message, stack: detail.stack, cause: detail.cause };
  }
  return detail;
}
