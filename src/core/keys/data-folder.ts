import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folderFile = z.object({
  format: z.literal(1),
  folderId: z.string(),
  /** The data key under the recovery passphrase. */
  passphrase: z.object({ salt: z.string(), sealed: z.string(), N: z.int() }).nullable(),
  /** The fair's root signing key, sealed under a key derived from the data key. */
  rootKey: z.string().nullable(),
});

export type FolderFile = z.infer<typeof folderFile>;

const NAME = 'asli.json';

export function databaseFile(dataDir: string): string {
  return join(dataDir, 'asli.db');
}

/** What the folder says of itself without any key; null in an empty folder. */
export function readFolderFile(dataDir: string): FolderFile | null {
  const file = join(dataDir, NAME);
  return existsSync(file) ? folderFile.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

export function writeFolderFile(dataDir: string, content: FolderFile): void {
  writeDurably(join(dataDir, NAME), JSON.stringify(content, null, 1));
}

/** Whole or not at all: a temporary name, flushed, then renamed. */
export function writeDurably(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'w', 0o600);
  try {
    writeSync(handle, typeof content === 'string' ? Buffer.from(content) : content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}
