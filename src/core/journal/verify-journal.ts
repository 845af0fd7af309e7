import { all, type ReadDb } from '../db/database.ts';
import { entryId, GENESIS, hashEntry, type StoredEntry } from './entry.ts';
import { sealedBytes } from './seal.ts';

export interface JournalReport {
  readonly entries: number;
  readonly seals: number;
  readonly ok: boolean;
  readonly firstBad?: string;
  readonly because?: 'gap' | 'chain' | 'hash' | 'seal';
}

type Verify = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean;

interface Seal {
  readonly device: string;
  readonly seq: number;
  readonly hash: Uint8Array;
  readonly signature: Uint8Array;
}

const PAGE = 5000;

/**
 * Re-checks every chain and every seal, reading in pages, and names the first entry that does not
 * fit. Limit: who owns a laptop can rewrite the tail after the last seal; anchors printed on
 * paper are what shows that.
 */
export function verifyJournal(db: ReadDb, verify: Verify): JournalReport {
  const devices = all<{ device: string }>(
    db,
    'SELECT DISTINCT device FROM journal UNION SELECT DISTINCT device FROM journal_seal',
  );
  let entries = 0;
  let seals = 0;
  for (const { device } of devices) {
    const report = verifyChain(db, device, verify);
    entries += report.entries;
    seals += report.seals;
    if (!report.ok) {
      return { ...report, entries, seals };
    }
  }
  return { entries, seals, ok: true };
}

function verifyChain(db: ReadDb, device: string, verify: Verify): JournalReport {
  const seals = readSeals(db, device);
  const publicKey = all<{ public_key: Uint8Array }>(
    db,
    'SELECT public_key FROM device WHERE id = ?',
    [device],
  )[0]?.public_key;
  let prev: Uint8Array = GENESIS;
  let seq = 0;
  let checked = 0;
  for (;;) {
    const page = all<StoredEntry>(
      db,
      'SELECT * FROM journal WHERE device = ? AND seq > ? ORDER BY seq LIMIT ?',
      [device, seq, PAGE],
    );
    for (const entry of page) {
      const because = faultOf(entry, seq, prev);
      const seal = seals.get(entry.seq);
      if (because) {
        return bad(entry, because, seq, checked);
      }
      if (seal && !sealHolds(seal, entry, publicKey, verify)) {
        return bad(entry, 'seal', seq, checked);
      }
      checked += seal ? 1 : 0;
      seq = entry.seq;
      prev = entry.hash;
    }
    if (page.length < PAGE) {
      break;
    }
  }
  const beyond = [...seals.keys()].find((sealed) => sealed > seq);
  if (beyond !== undefined) {
    return bad({ device, seq: seq + 1 }, 'gap', seq, checked);
  }
  return { entries: seq, seals: checked, ok: true };
}

function faultOf(
  entry: StoredEntry,
  before: number,
  prev: Uint8Array,
): 'gap' | 'chain' | 'hash' | undefined {
  if (entry.seq !== before + 1) {
    return 'gap';
  }
  if (Buffer.compare(entry.prev, prev) !== 0) {
    return 'chain';
  }
  return Buffer.compare(hashEntry(entry), entry.hash) === 0 ? undefined : 'hash';
}

function sealHolds(
  seal: Seal,
  entry: StoredEntry,
  publicKey: Uint8Array | undefined,
  verify: Verify,
): boolean {
  return (
    publicKey !== undefined &&
    Buffer.compare(seal.hash, entry.hash) === 0 &&
    verify(publicKey, sealedBytes(seal.device, seal.seq, seal.hash), seal.signature)
  );
}

function readSeals(db: ReadDb, device: string): Map<number, Seal> {
  const rows = all<Seal>(db, 'SELECT * FROM journal_seal WHERE device = ?', [device]);
  return new Map(rows.map((seal) => [seal.seq, seal]));
}

function bad(
  entry: { device: string; seq: number },
  because: NonNullable<JournalReport['because']>,
  entries: number,
  seals: number,
): JournalReport {
  return { entries, seals, ok: false, firstBad: entryId(entry), because };
}
