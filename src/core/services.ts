import type { Signer } from '../domain/badges/cose-sign1.ts';
import type { ChangeEvents } from './change-events.ts';
import type { CoreEnv, KeyStore } from './env.ts';
import type { FileVault } from './files/file-vault.ts';
import type { JobRunner } from './jobs/job-runner.ts';
import type { Unlocked } from './keys/unlock.ts';
import type { Reference } from './reference.ts';
import type { Store } from './store.ts';

/** An open data folder. */
export interface OpenFolder {
  readonly unlocked: Unlocked;
  readonly store: Store;
  readonly vault: FileVault;
  readonly jobs: JobRunner;
  /** Signs badges with this laptop's key. */
  readonly signer: Signer;
  /** Raw public key of the fair's root. */
  readonly rootPublicKey: Uint8Array;
}

export type FolderState = 'setup' | 'locked' | 'ready' | 'damaged' | 'newer';

/** The whole program behind the calls. */
export interface Services {
  readonly env: CoreEnv;
  readonly events: ChangeEvents;
  readonly reference: Reference;
  /** `detail`: why the folder cannot serve. */
  status(): { state: FolderState; detail?: string };
  /** The open folder; refuses with SETUP_NEEDED, LOCKED or UNAVAILABLE otherwise. */
  folder(): OpenFolder;
  /** Whether a folder is open at all, with or without an edition in it. */
  openFolder(): OpenFolder | undefined;
  /** Makes the keys and the empty database of a new folder. */
  createFolder(passphrase: string | null): Promise<OpenFolder>;
  unlock(passphrase: string): Promise<boolean>;
  setRecovery(passphrase: string): Promise<void>;
}

/** What a handler may use of an open folder without saying that it writes. */
export interface ReadFolder {
  readonly device: string;
  readonly signer: Signer;
  readonly jobs: Pick<JobRunner, 'find'>;
}

/** The services of every handler: nothing in them reaches the store, the keys or new work. */
export interface ReadServices {
  readonly env: Pick<CoreEnv, 'dataDir' | 'runtime' | 'now' | 'newId'> & {
    readonly keyStore: Pick<KeyStore, 'kind'>;
  };
  readonly events: Pick<ChangeEvents, 'subscribe'>;
  readonly reference: Reference;
  readonly status: Services['status'];
  folder(): ReadFolder;
}

export function readingPart(services: Services): ReadServices {
  const { env, events, reference } = services;
  return {
    env: {
      dataDir: env.dataDir,
      runtime: env.runtime,
      now: () => env.now(),
      newId: () => env.newId(),
      keyStore: { kind: env.keyStore.kind },
    },
    events: { subscribe: (signal) => events.subscribe(signal) },
    reference,
    status: () => services.status(),
    folder() {
      const { store, signer, jobs } = services.folder();
      return { device: store.writer.device, signer, jobs: { find: (id) => jobs.find(id) } };
    },
  };
}
