/**
 * What a host gives the core. The core never reads the clock, randomness, keys or processes by
 * itself, so that the same program runs in Electron's utility process, in plain Node and in tests.
 */
export interface CoreEnv {
  /** The folder that holds the database and the encrypted files. */
  readonly dataDir: string;
  /** Reference packs, fonts: read-only. */
  readonly resourcesDir: string;
  /** Device identity and wrapped keys of this laptop; never inside `dataDir`. */
  readonly keysDir: string;
  readonly keyStore: KeyStore;
  readonly runtime: RuntimeInfo;
  /** Lets the development stand-in open a folder that holds real data. */
  readonly allowStandIn?: boolean;
  /** Path of a native SQLite driver built for this runtime, where the shipped one does not fit. */
  readonly nativeBinding?: string;
  /** Milliseconds since the epoch. */
  now(): number;
  /** A UUIDv7. */
  newId(): string;
  randomBytes(size: number): Uint8Array;
  /** Starts an operating-system process running `core/jobs/task-process`. */
  startProcess(limits: { heapMb: number }): TaskProcess;
  log(level: 'info' | 'warn' | 'error', message: string, detail?: unknown): void;
}

/**
 * Where secrets of this laptop rest. `safe`: the operating system's own vault; `file`: a file of
 * mode 0600 outside the data folder (weak, shown as such); `none`: nothing is kept, the recovery
 * passphrase is asked at each start.
 */
export interface KeyStore {
  readonly kind: 'safe' | 'file' | 'none';
  get(name: string): Promise<Uint8Array | null>;
  put(name: string, secret: Uint8Array): Promise<void>;
}

export interface RuntimeInfo {
  readonly host: 'electron' | 'node';
  readonly version: string;
  /** False for the development stand-in of Electron: a banner says "not for real data". */
  readonly official: boolean;
}

/** A child process that speaks plain structured-clone messages. */
export interface TaskProcess {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: (code: number | null) => void): void;
  kill(): void;
}
