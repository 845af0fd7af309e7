import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { CoreEnv } from '../env.ts';
import { type FolderFile, readFolderFile, writeFolderFile } from './data-folder.ts';
import { unwrapByPassphrase, wrapByPassphrase } from './passphrase.ts';

const KEY_BYTES = 32;

export interface Unlocked {
  readonly folder: FolderFile;
  readonly dataKey: Uint8Array;
}

/** The data key as this laptop keeps it, or null where the passphrase has to be typed. */
export async function keptKey(env: CoreEnv): Promise<Unlocked | null> {
  const folder = readFolderFile(env.dataDir);
  if (!folder) {
    return null;
  }
  const dataKey = await takeFromStore(env, folder);
  return dataKey ? { folder, dataKey } : null;
}

/** Opens the folder by its recovery passphrase and keeps the key where this laptop can. */
export async function unlockByPassphrase(
  env: CoreEnv,
  passphrase: string,
): Promise<Unlocked | null> {
  const folder = readFolderFile(env.dataDir);
  const dataKey = folder?.passphrase
    ? await unwrapByPassphrase(passphrase, folder.passphrase)
    : null;
  if (!folder || !dataKey) {
    return null;
  }
  try {
    await env.keyStore.put(keyName(folder), dataKey);
  } catch (error) {
    // The passphrase was right: it is asked again at the next start.
    env.log('warn', 'The data key could not be kept on this laptop', error);
  }
  return { folder, dataKey };
}

/**
 * Makes the keys of a new data folder. The wraps are on the disk before the first byte of data,
 * so that no database ever stands without a way in.
 * @param opened the key of a folder whose first run was interrupted: it stays
 */
export async function createFolder(
  env: CoreEnv,
  passphrase: string | null,
  opened?: Uint8Array,
): Promise<Unlocked> {
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
  const before = readFolderFile(env.dataDir);
  const kept = before && opened ? { folder: before, dataKey: opened } : await keptKey(env);
  const dataKey = kept?.dataKey ?? new Uint8Array(randomBytes(KEY_BYTES));
  const folder: FolderFile = {
    format: 1,
    folderId: kept?.folder.folderId ?? env.newId(),
    passphrase: passphrase ? await wrapByPassphrase(passphrase, dataKey) : null,
    rootKey: kept?.folder.rootKey ?? null,
  };
  await env.keyStore.put(keyName(folder), dataKey);
  writeFolderFile(env.dataDir, folder);
  return { folder, dataKey };
}

/** Wraps the data key under a new recovery passphrase; the old one opens nothing any more. */
export async function setRecovery(
  env: CoreEnv,
  dataKey: Uint8Array,
  passphrase: string,
): Promise<void> {
  const wrapped = await wrapByPassphrase(passphrase, dataKey);
  const folder = readFolderFile(env.dataDir);
  if (folder) {
    writeFolderFile(env.dataDir, { ...folder, passphrase: wrapped });
  }
}

/** A vault that fails, or holds something else, is no reason to refuse the passphrase. */
async function takeFromStore(env: CoreEnv, folder: FolderFile): Promise<Uint8Array | null> {
  try {
    const dataKey = await env.keyStore.get(keyName(folder));
    return dataKey?.length === KEY_BYTES ? dataKey : null;
  } catch (error) {
    env.log('warn', 'The data key could not be read on this laptop', error);
    return null;
  }
}

function keyName(folder: FolderFile): string {
  return `db-${folder.folderId}`;
}
