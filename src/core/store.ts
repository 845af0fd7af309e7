import type Driver from 'better-sqlite3';
import type { ReadDb, WriteDb } from './db/database.ts';
import { type OpenOptions, openDatabase } from './db/open-database.ts';
import type { RecordTypes } from './journal/record-type.ts';
import { type Sign, sealHead } from './journal/seal.ts';
import { type Head, Transaction } from './journal/transaction.ts';

export interface StoreOptions extends OpenOptions {
  readonly types: RecordTypes;
  now(): number;
}

/** The laptop that writes: set once its identity is known. */
export interface Writer {
  readonly device: string;
  readonly sign: Sign;
  /** Told after each commit that has added to this laptop's chain. */
  committed?(head: Head): void;
}

/**
 * The only opener of the database. Reads see the last commit; writes queue behind one another, so
 * that a long import on its own connection keeps its transaction while reads go on.
 */
export class Store {
  readonly types: RecordTypes;
  readonly #options: StoreOptions;
  readonly #db: Driver.Database;
  #writer: Writer | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: StoreOptions, db: Driver.Database) {
    this.#options = options;
    this.#db = db;
    this.types = options.types;
  }

  get writer(): Writer {
    if (!this.#writer) {
      throw new Error('No device identity yet');
    }
    return this.#writer;
  }

  setWriter(writer: Writer): void {
    this.#writer = writer;
  }

  read<T>(work: (db: ReadDb) => T): T {
    const db = this.#db as ReadDb;
    return this.#db.inTransaction ? work(db) : this.#db.transaction(() => work(db))();
  }

  /** Runs `work` in one transaction; what it returns was committed and is on the disk. */
  write<T>(actor: string, work: (tx: Transaction) => T): Promise<T> {
    return this.#exclusively(() => {
      const inTransaction = this.#db.transaction(() => {
        const tx = this.#transaction(this.#db, actor);
        const before = tx.head;
        const result = work(tx);
        sealHead(tx.db, this.writer.device, this.writer.sign);
        return { result, before, head: tx.head };
      });
      const { result, before, head } = inTransaction.immediate();
      this.#tell(before, head);
      return result;
    });
  }

  /** Writes to local tables: no entry, no journal. */
  local<T>(work: (db: WriteDb) => T): Promise<T> {
    return this.#exclusively(() =>
      this.#db.transaction(() => work(this.#db as unknown as WriteDb)).immediate(),
    );
  }

  /**
   * One transaction that may take seconds and yields to the event loop: it has a connection of
   * its own, and is rolled back if `work` throws.
   */
  writeLong<T>(actor: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#exclusively(async () => {
      const db = openDatabase(this.#options);
      try {
        db.exec('BEGIN IMMEDIATE');
        const tx = this.#transaction(db, actor);
        const before = tx.head;
        const result = await work(tx);
        sealHead(tx.db, this.writer.device, this.writer.sign);
        db.exec('COMMIT');
        this.#tell(before, tx.head);
        return result;
      } finally {
        if (db.inTransaction) {
          db.exec('ROLLBACK');
        }
        db.close();
      }
    });
  }

  async close(): Promise<void> {
    await this.#queue.catch(() => undefined);
    if (this.#writer) {
      const { device, sign } = this.#writer;
      this.#db
        .transaction(() => sealHead(this.#db as unknown as WriteDb, device, sign, true))
        .immediate();
    }
    this.#db.close();
  }

  #tell(before: Head, head: Head): void {
    if (head.seq !== before.seq) {
      this.writer.committed?.(head);
    }
  }

  #transaction(db: Driver.Database, actor: string): Transaction {
    const author = { device: this.writer.device, actor };
    return new Transaction(db as unknown as WriteDb, this.types, author, this.#options.now());
  }

  #exclusively<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
