import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReplica, type Replica } from '../testing/replica.ts';
import { anchorOf, entryId, GENESIS, hashEntry } from './entry.ts';
import { readEntries } from './read-entries.ts';
import { createRecord, deleteRecord, patchRecord } from './records.ts';

let laptop: Replica;
let now = Date.UTC(2026, 2, 25, 3);

beforeEach(async () => {
  now = Date.UTC(2026, 2, 25, 3);
  laptop = await openReplica('laptop-a', () => now);
});
afterEach(() => laptop.remove());

const BOOTH = { code: 'A-1', hallId: 'h', block: 'A', number: '1', shared: false };
const hallNames = () => laptop.rows<{ name: string }>('SELECT name FROM hall').map((h) => h.name);

describe('writing', () => {
  it('appends to one chain: numbers without a gap, each hash over the one before', async () => {
    await laptop.write((tx) => {
      createRecord(tx, 'hall', 'h1', { name: 'Hall A' });
      createRecord(tx, 'hall', 'h2', { name: 'Hall B' });
    });
    now -= 60_000;
    await laptop.write((tx) => tx.fact('finding', 'f1', 'noted', { text: 'x' }));
    const entries = laptop.entries();
    expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
    let prev: Uint8Array = GENESIS;
    for (const entry of entries) {
      expect(Buffer.compare(entry.prev, prev)).toBe(0);
      expect(Buffer.compare(hashEntry(entry), entry.hash)).toBe(0);
      prev = entry.hash;
    }
    // The laptop's clock went back a minute; the order of entries did not.
    expect([...entries].map((entry) => entry.hlc).sort()).toEqual(entries.map((e) => e.hlc));
    expect(entries[2]?.time).toBe('2026-03-25T02:59:00.000Z');
  });

  it('keeps neither entry nor row of a transaction that fails', async () => {
    const failing = laptop.write((tx) => {
      createRecord(tx, 'hall', 'h1', { name: 'Hall A' });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect([laptop.entries().length, hallNames()]).toEqual([0, []]);
    await laptop.write((tx) => createRecord(tx, 'hall', 'h2', { name: 'Hall B' }));
    expect(laptop.entries().map(entryId)).toEqual(['laptop-a:1']);
  });

  it('names an entry as an anchor for paper', async () => {
    await laptop.write((tx) => createRecord(tx, 'hall', 'h1', { name: 'Hall A' }));
    const [entry] = laptop.entries();
    const anchor = entry && anchorOf(entry);
    const hash8 = Buffer.from(entry?.hash ?? [])
      .toString('hex')
      .slice(0, 8);
    expect(anchor).toBe(`laptop-a:1:${hash8}`);
  });

  it('tells its writer of each commit that added to the chain, and of no other', async () => {
    const told: number[] = [];
    const { sign } = laptop.store.writer;
    laptop.store.setWriter({ device: 'laptop-a', sign, committed: ({ seq }) => told.push(seq) });
    await laptop.write((tx) => createRecord(tx, 'hall', 'h1', { name: 'Hall A' }));
    await laptop.write(() => 'nothing');
    await laptop
      .write((tx) => {
        tx.fact('hall', 'h1', 'seen', {});
        throw new Error('no');
      })
      .catch(() => undefined);
    await laptop.store.writeLong('x', async (tx) => createRecord(tx, 'hall', 'h2', { name: 'B' }));
    expect(told).toEqual([1, 2]);
  });
});

describe('changing a record', () => {
  beforeEach(() => laptop.write((tx) => createRecord(tx, 'booth', 'b1', BOOTH)));

  it('supersedes the entries it replaces, field by field', async () => {
    const changed = await laptop.write((tx) =>
      patchRecord(tx, 'booth', 'b1', { code: 'A-2', number: '1', zone: 'TENUN' }),
    );
    expect(changed).toEqual(['code', 'zone']);
    const [, patch] = laptop.store.read((db) => readEntries(db, 'booth', 'b1'));
    expect(patch?.payload).toEqual({
      set: { code: 'A-2', zone: 'TENUN' },
      supersedes: { code: ['laptop-a:1'] },
    });
    expect(laptop.rows('SELECT code, zone FROM booth')).toEqual([{ code: 'A-2', zone: 'TENUN' }]);
  });

  it('writes nothing where nothing differs, whatever the order of keys', async () => {
    const size = { place: { x: 1, y: [{ a: 1, b: 2 }] }, empty: null };
    await laptop.write((tx) => patchRecord(tx, 'booth', 'b1', size));
    const same = { place: { y: [{ b: 2, a: 1 }], x: 1 }, empty: null, unheard: null };
    const changed = await laptop.write((tx) => patchRecord(tx, 'booth', 'b1', same));
    expect([changed, laptop.entries().length]).toEqual([[], 2]);
  });

  it('tells two values apart that only look alike', async () => {
    await laptop.write((tx) => patchRecord(tx, 'booth', 'b1', { block: '1', lengthM: 1 }));
    const changed = await laptop.write((tx) =>
      patchRecord(tx, 'booth', 'b1', { block: '', lengthM: 1.5 }),
    );
    expect(changed).toEqual(['block', 'lengthM']);
  });

  it('marks, never removes, what is deleted', async () => {
    await laptop.write((tx) => createRecord(tx, 'hall', 'h1', { name: 'Hall A' }));
    await laptop.write((tx) => deleteRecord(tx, 'hall', 'h1'));
    expect(hallNames()).toEqual([]);
    expect(laptop.entries().length).toBe(3);
  });
});

describe('personal fields', () => {
  const fields = { name: 'Sekar', type: 'NON_ANGGOTA', country: 'ID', initialState: 'DRAF' };
  const secret = 'Ibu Sekar Wangi';

  it('are no readable part of the journal, and read null once the key is gone', async () => {
    await laptop.write((tx) =>
      createRecord(tx, 'exhibitor', 'e1', { ...fields, source: 'MANUAL', picName: secret }),
    );
    const [entry] = laptop.entries();
    expect(Buffer.from(entry?.payload ?? []).includes(secret)).toBe(false);
    const read = () =>
      laptop.store.read((db) => readEntries(db, 'exhibitor', 'e1'))[0]?.payload.set;
    expect(read()).toMatchObject({ name: 'Sekar', picName: secret });
    await laptop.tamper((db) => db.exec('DELETE FROM subject_key'));
    expect(read()).toMatchObject({ name: 'Sekar', picName: null });
  });

  it('read null under a key that does not fit, and bar no other record', async () => {
    await laptop.write((tx) =>
      createRecord(tx, 'exhibitor', 'e1', { ...fields, source: 'MANUAL', picName: secret }),
    );
    await laptop.tamper((db) => db.exec('UPDATE subject_key SET key = randomblob(32)'));
    const [entry] = laptop.store.read((db) => readEntries(db, 'exhibitor', 'e1'));
    expect(entry?.payload.set).toMatchObject({ name: 'Sekar', picName: null });
  });
});
