import { count, first, type ReadDb, run, type WriteDb } from '../db/database.ts';

const LABEL = new TextEncoder().encode('asli-seal-1');
/** How many entries a crash of trust can hide at most before the next seal. */
const SEAL_EVERY = 256;

export type Sign = (bytes: Uint8Array) => Uint8Array;

/** What a seal signs: label, device, sequence number and hash of the chain's head. */
export function sealedBytes(device: string, seq: number, hash: Uint8Array): Uint8Array {
  return new Uint8Array(
    Buffer.concat([LABEL, Buffer.from(`\n${device}\n${seq}\n`, 'utf8'), Buffer.from(hash)]),
  );
}

/** Signs the head of this laptop's chain when enough entries have come, or always if `force`. */
export function sealHead(db: WriteDb, device: string, sign: Sign, force = false): void {
  const head = first<{ seq: number; hash: Uint8Array }>(
    db,
    'SELECT seq, hash FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1',
    [device],
  );
  const sealed = lastSeal(db, device);
  if (!head || head.seq === sealed || (!force && head.seq - sealed < SEAL_EVERY)) {
    return;
  }
  run(db, 'INSERT INTO journal_seal (device, seq, hash, signature) VALUES (?, ?, ?, ?)', [
    device,
    head.seq,
    head.hash,
    sign(sealedBytes(device, head.seq, head.hash)),
  ]);
}

function lastSeal(db: ReadDb, device: string): number {
  return count(db, 'SELECT max(seq) FROM journal_seal WHERE device = ?', [device]);
}
