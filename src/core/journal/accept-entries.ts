import { first, type ReadDb, type WriteDb } from '../db/database.ts';
import { isHlc } from './clock.ts';
import { decodePayload, GENESIS, hashEntry, type StoredEntry } from './entry.ts';
import type { RecordTypes } from './record-type.ts';
import { reproject } from './reproject.ts';
import { insertEntry } from './transaction.ts';

/** An entry that cannot be read or does not fit its chain: nothing of the delivery is kept. */
export class ChainBroken extends Error {
  readonly entry: string;
  constructor(entry: string) {
    super(`Entry ${entry} does not fit its chain`);
    this.entry = entry;
  }
}

/**
 * Takes entries of other laptops into this journal: the union, in any order and any number of
 * times. Entries whose predecessor has not come yet are left for a later delivery; one whose
 * content no projection can take becomes a dead letter and bars no other.
 * @returns how many were new
 * @throws ChainBroken where an entry cannot be read, a hash is wrong or a chain forks
 */
export function acceptEntries(
  db: WriteDb,
  types: RecordTypes,
  delivered: readonly StoredEntry[],
): number {
  const touched = new Map<string, { type: string; record: string }>();
  const inOrder = [...delivered].sort((a, b) =>
    a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1,
  );
  let taken = 0;
  for (const entry of inOrder) {
    if (takeEntry(db, entry)) {
      taken += 1;
      touched.set(`${entry.type}\n${entry.record}`, entry);
    }
  }
  for (const { type, record } of touched.values()) {
    reproject(db, types, type, record);
  }
  return taken;
}

function takeEntry(db: WriteDb, entry: StoredEntry): boolean {
  const name = `${entry.device}:${entry.seq}`;
  if (!isReadable(entry) || !equal(hashEntry(entry), entry.hash)) {
    throw new ChainBroken(name);
  }
  const known = hashAt(db, entry.device, entry.seq);
  if (known) {
    if (!equal(known, entry.hash)) {
      throw new ChainBroken(name);
    }
    return false;
  }
  const before = entry.seq === 1 ? GENESIS : hashAt(db, entry.device, entry.seq - 1);
  if (!before) {
    return false;
  }
  if (!equal(before, entry.prev)) {
    throw new ChainBroken(name);
  }
  insertEntry(db, entry);
  return true;
}

/**
 * Whether projections can read the entry at all. One that they cannot would stop every later fold
 * of its record, and a clock reading of another shape would stop the order of all.
 */
function isReadable(entry: StoredEntry): boolean {
  const { device, seq, time, hlc, actor, kind, name, type, record, payload: bytes } = entry;
  const texts: readonly unknown[] = [device, time, actor, name, type, record];
  if (texts.some((text) => typeof text !== 'string') || Number.isNaN(Date.parse(time))) {
    return false;
  }
  if (!Number.isSafeInteger(seq) || seq < 1 || !isHlc(hlc)) {
    return false;
  }
  try {
    const payload: unknown = decodePayload(bytes);
    return isMap(payload) && (kind === 'fact' || isEdit(payload));
  } catch {
    return false;
  }
}

function isEdit({ set, supersedes }: Record<string, unknown>): boolean {
  return isMap(set) && isMap(supersedes) && Object.values(supersedes).every(Array.isArray);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function hashAt(db: ReadDb, device: string, seq: number): Uint8Array | undefined {
  return first<{ hash: Uint8Array }>(db, 'SELECT hash FROM journal WHERE device = ? AND seq = ?', [
    device,
    seq,
  ])?.hash;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
