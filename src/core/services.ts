import type { Signer } from '../domain/badges/cose-sign1.ts';
import type { ChangeEvents } from './change-events.ts';
import type { CoreEnv } from './env.ts';
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

/** What every feature may use. */
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
