import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';

/** A value that journal entries may carry: JSON plus bytes, no undefined. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | Uint8Array
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * `set`: new values by field; `supersedes`: the entries, by field, that the writer had seen and
 * replaces. A field's live values are those that no known entry supersedes.
 */
export interface EditPayload {
  readonly set: Record<string, Plain>;
  readonly supersedes: Record<string, string[]>;
}

export interface EntryHead {
  readonly device: string;
  readonly seq: number;
  readonly time: string;
  readonly hlc: string;
  readonly actor: string;
  readonly kind: 'edit' | 'fact';
  /** The fact's name, `approved`; for an edit empty, or `created` where it starts the record. */
  readonly name: string;
  readonly type: string;
  readonly record: string;
}

/** An entry as it is stored and exchanged: the payload is canonical CBOR. */
export interface StoredEntry extends EntryHead {
  readonly payload: Uint8Array;
  readonly prev: Uint8Array;
  readonly hash: Uint8Array;
}

/** An entry as projections read it: personal fields opened, or null once erased. */
export interface Entry extends EntryHead {
  readonly id: string;
  readonly hash: Uint8Array;
  readonly payload: Record<string, Plain>;
}

/** Name of the edit that starts a record. */
export const CREATED = 'created';

export const GENESIS = new Uint8Array(32);

export function entryId(head: Pick<EntryHead, 'device' | 'seq'>): string {
  return `${head.device}:${head.seq}`;
}

/** `device:seq:hash8`, printed on paper: the entry, and all of its chain before it, as they were. */
export function anchorOf({ device, seq, hash }: Pick<StoredEntry, 'device' | 'seq' | 'hash'>) {
  return `${device}:${seq}:${Buffer.from(hash).toString('hex', 0, 4)}`;
}

/** SHA-256 over the canonical CBOR of everything but the hash itself. */
export function hashEntry(entry: Omit<StoredEntry, 'hash'>): Uint8Array {
  const { device, seq, time, hlc, actor, kind, name, type, record, payload, prev } = entry;
  const canonical = encode([
    device,
    seq,
    time,
    hlc,
    actor,
    kind,
    name,
    type,
    record,
    payload,
    prev,
  ]);
  return new Uint8Array(createHash('sha256').update(canonical).digest());
}

export function encodePayload(payload: Plain): Uint8Array {
  return encode(payload);
}

export function decodePayload(bytes: Uint8Array): Record<string, Plain> {
  return decode(bytes) as Record<string, Plain>;
}

/** Order in which folds read entries: hybrid logical clock, then device, then sequence. */
export function byTime(a: EntryHead, b: EntryHead): number {
  if (a.hlc !== b.hlc) {
    return a.hlc < b.hlc ? -1 : 1;
  }
  if (a.device !== b.device) {
    return a.device < b.device ? -1 : 1;
  }
  return a.seq - b.seq;
}
