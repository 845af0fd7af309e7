import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { CoreEnv } from '../env.ts';
import { type FolderFile, readFolderFile, writeFolderFile } from './data-folder.ts';
import { unwrapByPassphrase, wrapByPassphrase } from './passphrase.ts';

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
  const dataKey = await env.keyStore.get(keyName(folder));
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
  await env.keyStore.put(keyName(folder), dataKey);
  return { folder, dataKey };
}

/**
 * Makes the keys of a new data folder. The wraps are on the disk before the first byte of data,
 * so that no database ever stands without a way in.
 */
export async function createFolder(env: CoreEnv, passphrase: string | null): Promise<Unlocked> {
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
  const kept = await keptKey(env);
  const dataKey = kept?.dataKey ?? new Uint8Array(randomBytes(32));
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

function keyName(folder: FolderFile): string {
  return `db-${folder.folderId}`;
}
