import { statSync } from 'node:fs';
import type { ChangeEvents } from './change-events.ts';
import { count } from './db/database.ts';
import { DatabaseNewer, migrate } from './db/migrate.ts';
import { openDatabase } from './db/open-database.ts';
import { noteHead, readIdentity, writerOf } from './device/device-identity.ts';
import { enrolDevice } from './device/enrol-device.ts';
import { sharesBlock } from './device/serial-blocks.ts';
import type { CoreEnv } from './env.ts';
import { FileVault } from './files/file-vault.ts';
import { JobRunner } from './jobs/job-runner.ts';
import { databaseFile, readFolderFile } from './keys/data-folder.ts';
import { openRootKey } from './keys/root-key.ts';
import {
  createFolder,
  keptKey,
  setRecovery,
  type Unlocked,
  unlockByPassphrase,
} from './keys/unlock.ts';
import { createUnlockLimit, type UnlockLimit } from './keys/unlock-limit.ts';
import { allRecordTypes } from './record-types.ts';
import type { Reference } from './reference.ts';
import { locked, rateLimited, setupNeeded, unavailable } from './refusal.ts';
import { rescoreWhereStale } from './scoring/rescore.ts';
import type { OpenFolder, Services } from './services.ts';
import { signerOf } from './signing/ed25519.ts';
import { Store } from './store.ts';

type Status = ReturnType<Services['status']>;

export type FolderKeeper = Pick<
  Services,
  'status' | 'folder' | 'openFolder' | 'createFolder' | 'unlock' | 'setRecovery'
> & { close(): Promise<void> };

/** Opens the data folder as far as it can be opened now, and later when a passphrase comes. */
export async function keepFolder(
  env: CoreEnv,
  reference: Reference,
  events: ChangeEvents,
): Promise<FolderKeeper> {
  let open: OpenFolder | undefined;
  let failure: Status | undefined;
  const limit = createUnlockLimit();

  const tryOpen = async (unlocked: Unlocked): Promise<void> => {
    try {
      open = await openFolder(env, reference, events, unlocked);
      failure = undefined;
    } catch (error) {
      failure = explain(error);
      env.log('error', 'The data folder cannot be opened', error);
    }
  };

  const status = (): Status => {
    if (failure) {
      return failure;
    }
    if (!open) {
      return { state: readFolderFile(env.dataDir) ? 'locked' : 'setup' };
    }
    return { state: hasEdition(open) ? 'ready' : 'setup' };
  };

  try {
    const kept = await keptKey(env);
    if (kept) {
      await tryOpen(kept);
    }
  } catch (error) {
    failure = explain(error);
    env.log('error', 'The data folder cannot be read', error);
  }
  return {
    status,
    openFolder: () => open,
    folder() {
      const { state, detail } = status();
      if (open && state === 'ready') {
        return open;
      }
      throw refusalFor(state, detail);
    },
    async createFolder(passphrase) {
      const before = open;
      open = undefined;
      await before?.store.close();
      await tryOpen(await createFolder(env, passphrase, before?.unlocked.dataKey));
      if (!open) {
        throw unavailable(failure?.detail ?? 'damaged');
      }
      return open;
    },
    async unlock(passphrase) {
      const unlocked = await triedWithin(limit, env, passphrase);
      if (unlocked && !open) {
        await tryOpen(unlocked);
      }
      return unlocked !== null;
    },
    async setRecovery(passphrase) {
      if (open) {
        await setRecovery(env, open.unlocked.dataKey, passphrase);
      }
    },
    async close() {
      await open?.jobs.stop();
      if (open) {
        try {
          noteHead(env, open.store);
        } finally {
          await open.store.close();
        }
      }
    },
  };
}

/** @throws RATE_LIMITED */
async function triedWithin(
  limit: UnlockLimit,
  env: CoreEnv,
  passphrase: string,
): Promise<Unlocked | null> {
  const wait = limit.begin(env.now());
  if (wait > 0) {
    throw rateLimited(wait);
  }
  let unlocked: Unlocked | null = null;
  try {
    unlocked = await unlockByPassphrase(env, passphrase);
    return unlocked;
  } finally {
    limit.end(unlocked !== null, env.now());
  }
}

async function openFolder(
  env: CoreEnv,
  reference: Reference,
  events: ChangeEvents,
  unlocked: Unlocked,
): Promise<OpenFolder> {
  const file = databaseFile(env.dataDir);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (unlocked.folder.rootKey !== null && size === 0) {
    // The root key came after the database: what is missing here once held data.
    throw new Error('The database file is missing or empty');
  }
  const options = { file, key: unlocked.dataKey, nativeBinding: env.nativeBinding };
  const db = openDatabase(options);
  try {
    const check = db.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok') {
      throw new Error(`The database is damaged: ${check}`);
    }
    migrate(db, file);
    const types = allRecordTypes(reference);
    const store = new Store({ ...options, types, now: () => env.now() }, db);
    return await enterFolder(env, reference, events, unlocked, store);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Finds out who this laptop is here and gives its services to the features. */
async function enterFolder(
  env: CoreEnv,
  reference: Reference,
  events: ChangeEvents,
  unlocked: Unlocked,
  store: Store,
): Promise<OpenFolder> {
  const root = openRootKey(env, unlocked);
  const kept = readIdentity(env, unlocked, store);
  // Two laptops that drew one block stop sharing it once they know.
  const known = kept && !store.read((db) => sharesBlock(db, kept.deviceId)) ? kept : null;
  if (known) {
    store.setWriter(writerOf(env, known));
  }
  const identity = known ?? (await enrolDevice(env, unlocked, store, root));
  await store.local((db) => rescoreWhereStale(db, reference));
  const vault = new FileVault(env.dataDir, unlocked.dataKey, store);
  const jobs = new JobRunner(env, store, events);
  await jobs.settleInterrupted();
  const signer = signerOf(identity.privateKey);
  return { unlocked, store, vault, jobs, signer, rootPublicKey: root.publicKey };
}

function hasEdition({ store }: OpenFolder): boolean {
  return store.read((db) => count(db, 'SELECT count(*) FROM edition')) > 0;
}

function explain(error: unknown): Status {
  const detail = error instanceof Error ? error.message : String(error);
  return { state: error instanceof DatabaseNewer ? 'newer' : 'damaged', detail };
}

function refusalFor(state: Status['state'], detail: string | undefined): Error {
  if (state === 'setup') {
    return setupNeeded();
  }
  return state === 'locked' ? locked() : unavailable(detail ?? state);
}
