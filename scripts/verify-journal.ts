import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadDb } from '../src/core/db/database.ts';
import { DatabaseUnreadable, openDatabase } from '../src/core/db/open-database.ts';
import { type JournalReport, verifyJournal } from '../src/core/journal/verify-journal.ts';
import { databaseFile, type FolderFile, readFolderFile } from '../src/core/keys/data-folder.ts';
import { unwrapByPassphrase } from '../src/core/keys/passphrase.ts';
import { keptKey } from '../src/core/keys/unlock.ts';
import { createNodeEnv } from '../src/core/node-env.ts';
import { verifyEd25519 } from '../src/core/signing/ed25519.ts';
import { project } from './project.ts';
import { say } from './say.ts';

const usage = `npm run verify-journal -- --data DIR [--keys DIR]
  --data  folder of the database
  --keys  folder of this laptop's keys; DIR.keys where not given
  Without a key file there, the recovery passphrase is read from ASLI_PASSPHRASE.`;

const WHY: Readonly<Record<NonNullable<JournalReport['because']>, string>> = {
  gap: 'gap: an entry before it is missing',
  chain: 'chain: it does not continue the entry before it',
  hash: 'hash: its content was changed',
  seal: 'seal: the signature over it does not hold',
};

/**
 * Re-checks chain and seals of a data folder. Reads only, and the folder may be in use: an open
 * database shows the last commit.
 * @returns the exit code: 0 good, 1 a bad entry, 2 it could not be checked
 */
async function verify(): Promise<number> {
  const { dataDir, keysDir } = readOptions();
  const file = databaseFile(dataDir);
  const folder = readFolder(dataDir);
  if (!folder || !existsSync(file)) {
    throw new Error(`There is no Asli database in ${dataDir}.`);
  }
  const key = await keyOf(dataDir, keysDir, folder);
  const report = readReport(file, key);
  process.stdout.write(`${lineOf(report)}\n`);
  return report.ok ? 0 : 1;
}

function readOptions(): { dataDir: string; keysDir: string } {
  const options = { data: { type: 'string' }, keys: { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  if (!values.data) {
    throw new Error(usage);
  }
  const dataDir = resolve(values.data);
  return { dataDir, keysDir: resolve(values.keys ?? `${dataDir}.keys`) };
}

function readFolder(dataDir: string): FolderFile | null {
  try {
    return readFolderFile(dataDir);
  } catch {
    throw new Error(`asli.json in ${dataDir} is damaged: put back the one of a copy.`);
  }
}

/** The kept key; else the passphrase, which here, unlike at the start, leaves no key behind. */
async function keyOf(dataDir: string, keysDir: string, folder: FolderFile): Promise<Uint8Array> {
  const kept = await keptKey(createNodeEnv({ dataDir, keysDir, resourcesDir: project.resources }));
  if (kept) {
    return kept.dataKey;
  }
  const passphrase = process.env.ASLI_PASSPHRASE;
  if (!passphrase) {
    throw new Error(
      `${keysDir} holds no key of this folder. Name the right one with --keys DIR, or set ` +
        'ASLI_PASSPHRASE to the recovery passphrase.',
    );
  }
  const key = folder.passphrase ? await unwrapByPassphrase(passphrase, folder.passphrase) : null;
  if (!key) {
    throw new Error(
      folder.passphrase
        ? 'The recovery passphrase in ASLI_PASSPHRASE does not open this folder.'
        : 'This folder has no recovery passphrase: only its key file opens it (--keys DIR).',
    );
  }
  return key;
}

function readReport(file: string, key: Uint8Array): JournalReport {
  const db = open(file, key);
  try {
    // One snapshot, whatever a running program writes meanwhile.
    return db.transaction(() => verifyJournal(db as unknown as ReadDb, verifyEd25519))();
  } finally {
    db.close();
  }
}

function open(file: string, key: Uint8Array): ReturnType<typeof openDatabase> {
  try {
    return openDatabase({ file, key, readOnly: true });
  } catch (error) {
    if (error instanceof DatabaseUnreadable) {
      throw new Error(`${file} is damaged, or the key is another folder's. Check a copy instead.`);
    }
    throw error;
  }
}

function lineOf({ ok, entries, seals, firstBad, because }: JournalReport): string {
  return ok
    ? `OK: ${entries} entries, ${seals} seals`
    : `BAD: first bad entry ${firstBad ?? '?'} (${because ? WHY[because] : 'unknown'})`;
}

if (import.meta.main) {
  try {
    process.exitCode = await verify();
  } catch (error) {
    // 1 is kept for a journal that was read and does not hold.
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
