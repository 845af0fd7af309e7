import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../db/database.ts';
import { createKeyPair, signWith, verifyEd25519 } from '../signing/ed25519.ts';
import { enrolReplica, openReplica, type Replica } from '../testing/replica.ts';
import { encodePayload, GENESIS, hashEntry } from './entry.ts';
import { createRecord } from './records.ts';
import { sealedBytes, sealHead } from './seal.ts';
import { verifyJournal } from './verify-journal.ts';

let laptop: Replica;

const write = (from: number, to: number) =>
  laptop.write((tx) => {
    for (let n = from; n <= to; n += 1) {
      createRecord(tx, 'hall', `h${n}`, { name: `Hall ${n}` });
    }
  });
const seal = () =>
  laptop.tamper((db) => sealHead(db, laptop.device, laptop.store.writer.sign, true));
const report = () => laptop.store.read((db) => verifyJournal(db, verifyEd25519));
const sql = (text: string, ...values: (string | number | Uint8Array)[]) =>
  laptop.tamper((db) => run(db, text, values));

beforeEach(async () => {
  laptop = await openReplica('a');
  await enrolReplica(laptop);
  await write(2, 5);
  await seal();
  await write(6, 8);
});
afterEach(() => laptop.remove());

describe('a journal as it was written', () => {
  it('is whole', () => {
    expect(report()).toEqual({ entries: 8, seals: 1, ok: true });
  });

  it('is sealed by itself every few hundred entries', async () => {
    await write(9, 300);
    expect(report()).toEqual({ entries: 300, seals: 2, ok: true });
  });

  it('is read in pages', async () => {
    await write(9, 5003);
    expect(report()).toEqual({ entries: 5003, seals: 2, ok: true });
  });

  it('is whole with the chains of other laptops in it', async () => {
    const other = await openReplica('b');
    await other.write((tx) => createRecord(tx, 'hall', 'x', { name: 'X' }));
    await laptop.accept(other.entries());
    await other.remove();
    expect(report()).toMatchObject({ entries: 9, ok: true });
  });
});

describe('a journal that was tampered with names its first bad entry', () => {
  it.each([3, 7])('where the payload of entry %i was changed', async (seq) => {
    const payload = encodePayload({ set: { name: 'Forged' }, supersedes: {} });
    await sql('UPDATE journal SET payload = ? WHERE seq = ?', payload, seq);
    expect(report()).toMatchObject({ ok: false, firstBad: `a:${seq}`, because: 'hash' });
  });

  it.each(['time', 'hlc', 'actor', 'name', 'type', 'record'])(
    'where its %s was changed',
    async (column) => {
      await sql(`UPDATE journal SET ${column} = 'x' WHERE seq = 3`);
      expect(report()).toMatchObject({ ok: false, firstBad: 'a:3', because: 'hash' });
    },
  );

  it('where one was taken out of the middle', async () => {
    await sql('DELETE FROM journal WHERE seq = 3');
    expect(report()).toMatchObject({ ok: false, firstBad: 'a:4', because: 'gap' });
  });

  it('where one was taken out and the rest moved up', async () => {
    await sql('DELETE FROM journal WHERE seq = 3');
    for (const seq of [4, 5, 6, 7, 8]) {
      await sql('UPDATE journal SET seq = ? WHERE seq = ?', seq - 1, seq);
    }
    expect(report()).toMatchObject({ ok: false, firstBad: 'a:3', because: 'chain' });
  });

  it.each([4, 0])('where all after entry %i were taken, though a seal stands', async (last) => {
    await sql('DELETE FROM journal WHERE seq > ?', last);
    expect(report()).toMatchObject({ ok: false, firstBad: `a:${last + 1}`, because: 'gap' });
  });

  it('where a seal was forged', async () => {
    const stranger = createKeyPair().privateKey;
    const hash = laptop.entries()[4]?.hash ?? GENESIS;
    const signature = signWith(stranger, sealedBytes('a', 5, hash));
    await sql('UPDATE journal_seal SET signature = ?', signature);
    expect(report()).toMatchObject({ ok: false, firstBad: 'a:5', because: 'seal', seals: 0 });
  });

  it('where a seal was moved to another place of the chain', async () => {
    const hash = laptop.entries()[5]?.hash ?? GENESIS;
    await sql('UPDATE journal_seal SET seq = 6, hash = ?', hash);
    expect(report()).toMatchObject({ ok: false, firstBad: 'a:6', because: 'seal' });
  });

  it('where the laptop of a seal is unknown', async () => {
    await sql('DELETE FROM device');
    expect(report()).toMatchObject({ ok: false, firstBad: 'a:5', because: 'seal' });
  });

  it('where the whole chain was hashed anew: the seal does not fit', async () => {
    await rewriteFrom(3);
    expect(report()).toMatchObject({ ok: false, firstBad: 'a:5', because: 'seal' });
  });

  it('but not where the tail after the last seal was hashed anew: paper anchors show that', async () => {
    await rewriteFrom(7);
    expect(report().ok).toBe(true);
  });
});

/** Changes an entry and makes every hash from there on fit. */
async function rewriteFrom(seq: number) {
  const entries = laptop.entries();
  let prev: Uint8Array = entries[seq - 2]?.hash ?? GENESIS;
  for (const entry of entries.slice(seq - 1)) {
    const changed = { ...entry, prev, actor: 'Somebody' };
    prev = hashEntry(changed);
    const values = [changed.actor, changed.prev, prev, entry.seq] as const;
    await sql('UPDATE journal SET actor = ?, prev = ?, hash = ? WHERE seq = ?', ...values);
  }
}
