import type { KeyStore, RuntimeInfo } from './env.ts';

/** What the Electron shell tells its core process once, before anything else. */
export interface CoreSettings {
  readonly dataDir: string;
  readonly resourcesDir: string;
  readonly keysDir: string;
  readonly logFile: string;
  readonly keyStore: KeyStore['kind'];
  readonly runtime: RuntimeInfo;
  readonly nativeBinding: string | null;
  /** Lets the development stand-in open a folder that holds real data. */
  readonly allowStandIn: boolean;
  /** Signs a person in at start: the sample and the tests. */
  readonly signInAs: SignIn | null;
}

export interface SignIn {
  readonly name: string;
  readonly pin: string;
}

export interface FileRequestHead {
  readonly method: string;
  /** Path and query below the host's origin: `/files/…`. */
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array | null;
}

/** Shell to core. A `port` message carries one end of a message channel. */
export type ToCore =
  | { readonly type: 'start'; readonly settings: CoreSettings }
  | { readonly type: 'port' }
  | { readonly type: 'file-request'; readonly id: number; readonly request: FileRequestHead }
  | { readonly type: 'file-cancel'; readonly id: number }
  | { readonly type: 'key-answer'; readonly id: number; readonly value: Uint8Array | null }
  | { readonly type: 'key-failed'; readonly id: number; readonly reason: string }
  | { readonly type: 'task-message'; readonly task: number; readonly message: unknown }
  | { readonly type: 'task-exit'; readonly task: number; readonly code: number | null }
  | { readonly type: 'close' };

export type StartRefusal = 'official-data' | 'folder-busy' | 'failed';

/** Core to shell. */
export type FromCore =
  | { readonly type: 'ready'; readonly token: string | null }
  | { readonly type: 'refused'; readonly reason: StartRefusal; readonly detail: string }
  | {
      readonly type: 'file-head';
      readonly id: number;
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
    }
  | { readonly type: 'file-chunk'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: 'file-end'; readonly id: number }
  | { readonly type: 'file-failed'; readonly id: number }
  | { readonly type: 'key-get'; readonly id: number; readonly name: string }
  | {
      readonly type: 'key-put';
      readonly id: number;
      readonly name: string;
      readonly secret: Uint8Array;
    }
  | { readonly type: 'task-start'; readonly task: number; readonly heapMb: number }
  | { readonly type: 'task-post'; readonly task: number; readonly message: unknown }
  | { readonly type: 'task-kill'; readonly task: number }
  | { readonly type: 'closed' };
