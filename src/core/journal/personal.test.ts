import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../db/database.ts';
import { openReplica, type Replica } from '../testing/replica.ts';
import { decodePayload, encodePayload } from './entry.ts';
import { createRecord, patchRecord } from './records.ts';

let a: Replica;
let b: Replica;

beforeEach(async () => {
  [a, b] = await Promise.all([openReplica('laptop-a'), openReplica('laptop-b')]);
  const sekar = { name: 'Sekar', type: 'NON_ANGGOTA', country: 'ID', initialState: 'DRAF' };
  await a.write((tx) => createRecord(tx, 'exhibitor', 'e1', { ...sekar, source: 'MANUAL' }));
  await b.accept(a.entries());
});
afterEach(() => Promise.all([a.remove(), b.remove()]));

async function meet() {
  await a.accept(b.entries(), b.subjectKeys());
  await b.accept(a.entries(), a.subjectKeys());
}

const person = (replica: Replica) =>
  replica.rows('SELECT pic_name, pic_phone FROM exhibitor WHERE id = ?', ['e1']);

describe('two laptops that each wrote the first personal field of a record', () => {
  beforeEach(async () => {
    await a.write((tx) => patchRecord(tx, 'exhibitor', 'e1', { picName: 'Ibu Sekar' }));
    await b.write((tx) => patchRecord(tx, 'exhibitor', 'e1', { picPhone: '+62811111111' }));
  });

  it('read both when they have met, and what either writes then', async () => {
    await meet();
    const both = [{ pic_name: 'Ibu Sekar', pic_phone: '+62811111111' }];
    expect([person(a), person(b)]).toEqual([both, both]);
    await b.write((tx) => patchRecord(tx, 'exhibitor', 'e1', { picName: 'Ibu Wangi' }));
    await meet();
    expect(person(a)).toEqual([{ ...both[0], pic_name: 'Ibu Wangi' }]);
    expect(a.digests()).toEqual(b.digests());
  });

  it('read neither once all keys of the record are destroyed', async () => {
    await meet();
    await a.tamper((db) => {
      expect(run(db, 'DELETE FROM subject_key WHERE subject = ?', ['e1'])).toBe(2);
    });
    await a.write((tx) => patchRecord(tx, 'exhibitor', 'e1', { name: 'Sekar Wangi' }));
    expect(person(a)).toEqual([{ pic_name: null, pic_phone: null }]);
  });
});

it('opens what the first version of the program sealed under its one key', async () => {
  await a.write((tx) => patchRecord(tx, 'exhibitor', 'e1', { picName: 'Ibu Sekar' }));
  const [entry] = a.entries().slice(-1);
  expect(entry).toBeDefined();
  await a.tamper((db) => {
    const old = decodePayload(entry?.payload ?? new Uint8Array());
    const { sealedBy: _named, ...rest } = old;
    run(db, "UPDATE subject_key SET id = ''");
    run(db, 'UPDATE journal SET payload = ? WHERE seq = 2', [encodePayload(rest)]);
  });
  await a.write((tx) => patchRecord(tx, 'exhibitor', 'e1', { name: 'Sekar Wangi' }));
  expect(person(a)).toEqual([{ pic_name: 'Ibu Sekar', pic_phone: null }]);
});
