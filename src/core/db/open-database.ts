import Driver from 'better-sqlite3';

export interface OpenOptions {
  readonly file: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  readonly nativeBinding?: string | undefined;
  /** Changes nothing in the file, not even by moving the log into it. */
  readonly readOnly?: boolean;
}

/** The file opens, but what it holds cannot be read with this key, or is damaged. */
export class DatabaseUnreadable extends Error {}

/**
 * Opens the encrypted database. Durability is set on every open, because SQLCipher's default for
 * WAL falls back to `synchronous=NORMAL` on each new connection.
 */
export function openDatabase(options: OpenOptions): Driver.Database {
  const { file, key, nativeBinding, readOnly = false } = options;
  const db = new Driver(file, { readonly: readOnly, ...(nativeBinding ? { nativeBinding } : {}) });
  try {
    db.pragma("cipher='sqlcipher'");
    db.pragma('legacy=4');
    db.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
    if (!readOnly) {
      db.pragma('journal_mode=WAL');
    }
    db.pragma('synchronous=FULL');
    db.pragma('foreign_keys=ON');
    db.pragma('trusted_schema=OFF');
    db.pragma('cell_size_check=ON');
    db.pragma('busy_timeout=5000');
    db.pragma('temp_store=MEMORY');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (cause) {
    db.close();
    throw new DatabaseUnreadable('The database cannot be read', { cause });
  }
  return db;
}
