import { first, type ReadDb, run, type WriteDb } from '../db/database.ts';
import { latestToFollow, nextHlc } from './clock.ts';
import {
  type EditPayload,
  encodePayload,
  entryId,
  GENESIS,
  hashEntry,
  type Plain,
  type StoredEntry,
} from './entry.ts';
import { sealPersonal } from './personal.ts';
import type { RecordTypes } from './record-type.ts';
import { reproject } from './reproject.ts';

/** The latest entry of a chain; sequence number 0 before the first. */
export interface Head {
  readonly seq: number;
  readonly hash: Uint8Array;
}

export interface Author {
  readonly device: string;
  readonly actor: string;
}

interface NewEntry {
  readonly kind: 'edit' | 'fact';
  readonly name: string;
  readonly type: string;
  readonly record: string;
  readonly payload: Record<string, Plain>;
}

/** One write transaction: appends entries to this laptop's chain and keeps projections in step. */
export class Transaction {
  readonly db: WriteDb;
  readonly actor: string;
  readonly device: string;
  readonly now: number;
  readonly #types: RecordTypes;
  #head: Head;
  #hlc: string;

  /** Must be made inside `BEGIN IMMEDIATE`: the head is read here, under the lock. */
  constructor(db: WriteDb, types: RecordTypes, author: Author, now: number) {
    this.db = db;
    this.actor = author.actor;
    this.device = author.device;
    this.now = now;
    this.#types = types;
    this.#head = readHead(db, author.device);
    this.#hlc = readClock(db, author.device, now);
  }

  get head(): Head {
    return this.#head;
  }

  fact(type: string, record: string, name: string, payload: Record<string, Plain>): string {
    const { open, ...sealed } = this.#shutPersonal(type, record, payload);
    return this.#append({ kind: 'fact', name, type, record, payload: { ...open, ...sealed } });
  }

  edit(type: string, record: string, payload: EditPayload, name: '' | 'created' = ''): string {
    const { open, ...sealed } = this.#shutPersonal(type, record, payload.set);
    const shut = { set: open, supersedes: payload.supersedes, ...sealed };
    return this.#append({ kind: 'edit', name, type, record, payload: shut });
  }

  #append(entry: NewEntry): string {
    const { payload, ...rest } = entry;
    this.#hlc = nextHlc(this.#hlc, this.now);
    const unhashed = {
      ...rest,
      device: this.device,
      seq: this.#head.seq + 1,
      time: new Date(this.now).toISOString(),
      hlc: this.#hlc,
      actor: this.actor,
      payload: encodePayload(payload),
      prev: this.#head.hash,
    };
    const stored = { ...unhashed, hash: hashEntry(unhashed) };
    insertEntry(this.db, stored);
    this.#head = { seq: stored.seq, hash: stored.hash };
    const id = entryId(stored);
    const letters = reproject(this.db, this.#types, entry.type, entry.record);
    const own = letters.find((letter) => letter.entry === id);
    if (own) {
      // What other laptops wrote is set aside; what is being written here is refused.
      throw own.error;
    }
    return id;
  }

  /** The fields in clear, and those of persons sealed under the key of the record. */
  #shutPersonal(type: string, record: string, fields: Record<string, Plain>) {
    const open: Record<string, Plain> = {};
    const personal: Record<string, Plain> = {};
    const names = this.#types.get(type)?.personal ?? [];
    for (const [field, value] of Object.entries(fields)) {
      (names.includes(field) && value !== null ? personal : open)[field] = value;
    }
    const sealedFields = Object.keys(personal);
    return sealedFields.length === 0
      ? { open }
      : { open, ...sealPersonal(this.db, record, personal), sealedFields };
  }
}

export function insertEntry(db: WriteDb, entry: StoredEntry): void {
  run(
    db,
    `INSERT INTO journal
       (device, seq, time, hlc, actor, kind, name, type, record, payload, prev, hash)
     VALUES
       (@device, @seq, @time, @hlc, @actor, @kind, @name, @type, @record, @payload, @prev, @hash)`,
    { ...entry },
  );
}

function readHead(db: WriteDb, device: string): Head {
  const head = first<Head>(
    db,
    'SELECT seq, hash FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1',
    [device],
  );
  return head ?? { seq: 0, hash: GENESIS };
}

/** The latest reading of this laptop's chain, or a later one of another that is not far ahead. */
function readClock(db: ReadDb, device: string, now: number): string {
  const latest = first<{ hlc: string | null }>(
    db,
    `SELECT max(hlc) AS hlc FROM (
       SELECT max(hlc) AS hlc FROM journal WHERE hlc <= ? UNION ALL
       SELECT * FROM (SELECT hlc FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1))`,
    [latestToFollow(now), device],
  );
  return latest?.hlc ?? '0-0';
}
