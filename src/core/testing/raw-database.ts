import type Driver from 'better-sqlite3';
import { openDatabase } from '../db/open-database.ts';
import type { CoreEnv } from '../env.ts';
import { databaseFile, readFolderFile } from '../keys/data-folder.ts';

/** The database of a core as whoever has the key sees it, past every feature. */
export async function openRawDatabase(env: CoreEnv): Promise<Driver.Database> {
  const folder = readFolderFile(env.dataDir);
  const key = await env.keyStore.get(`db-${folder?.folderId}`);
  if (!key) {
    throw new Error('This laptop keeps no key of the folder');
  }
  return openDatabase({ file: databaseFile(env.dataDir), key });
}
