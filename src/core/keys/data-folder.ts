import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Whether a passphrase opens the folder; false also where the file cannot be read. */
export function hasRecovery(dataDir: string): boolean {
  try {
    return (readFolderFile(dataDir)?.passphrase ?? null) !== null;
  } catch {
    return false;
  }
}

export function writeFolderFile(dataDir: string, content: FolderFile): void {
  writeDurably(join(dataDir, NAME), JSON.stringify(content, null, 1));
}

/** Whole or not at all: a temporary name, flushed, then renamed. */
export function writeDurably(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w', 0o600);
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(dirname(file));
}

/** A new name is on the disk only once its folder is; Windows neither needs nor allows it. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // No folder handles here: the rename is as durable as the file system makes it.
  }
}
