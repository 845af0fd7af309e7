import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReplica, type Replica } from '../testing/replica.ts';
import { ChainBroken } from './accept-entries.ts';
import { encodePayload, hashEntry, type StoredEntry } from './entry.ts';
import type { LiveValue } from './fold-fields.ts';
import { createRecord, patchRecord } from './records.ts';

let a: Replica;
let b: Replica;
let now = Date.UTC(2026, 2, 25, 3);

beforeEach(async () => {
  const tick = () => {
    now += 1000;
    return now;
  };
  a = await openReplica('laptop-a', tick);
  b = await openReplica('laptop-b', tick);
  await a.write((tx) => createRecord(tx, 'hall', 'h1', { name: 'Hall A' }));
  await a.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Hall B' }));
  await a.write((tx) => createRecord(tx, 'hall', 'h2', { name: 'Hall C' }));
});
afterEach(() => Promise.all([a.remove(), b.remove()]));

const names = (replica: Replica) =>
  replica.rows<{ name: string }>('SELECT name FROM hall ORDER BY id').map((hall) => hall.name);

/** The entry with some parts changed and its hash made to fit. */
function forged(entry: StoredEntry, parts: Partial<StoredEntry>): StoredEntry {
  const changed = { ...entry, ...parts };
  return { ...changed, hash: hashEntry(changed) };
}

describe('a delivery', () => {
  it('is taken once, however often and in whatever order it comes', async () => {
    const [first, second, third] = a.entries();
    if (!first || !second || !third) {
      throw new Error('three entries were written');
    }
    expect(await b.accept([third, second, third, first, first])).toBe(3);
    expect(await b.accept([second, first, third])).toBe(0);
    expect(names(b)).toEqual(['Hall B', 'Hall C']);
    expect(b.digests()).toEqual(a.digests());
  });

  it('waits where its predecessor is missing, and completes when that comes', async () => {
    const [first, second, third] = a.entries();
    expect(await b.accept(third ? [third] : [])).toBe(0);
    expect(names(b)).toEqual([]);
    expect(await b.accept(first && third ? [third, first] : [])).toBe(1);
    expect(names(b)).toEqual(['Hall A']);
    expect(await b.accept(second && third ? [second, third] : [])).toBe(2);
    expect(b.digests()).toEqual(a.digests());
  });

  it('carries the clock on: what is written next comes after what was read', async () => {
    await b.accept(a.entries());
    await b.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Hall D' }));
    const [latest] = [...b.entries()].sort((x, y) => (x.hlc < y.hlc ? 1 : -1));
    expect(latest?.device).toBe('laptop-b');
  });

  it('may bring back entries of this very laptop', async () => {
    await b.accept(a.entries());
    expect(await a.accept(b.entries())).toBe(0);
  });
});

describe('a delivery that was tampered with', () => {
  const halfway = async (delivery: readonly StoredEntry[]) => {
    await expect(b.accept(delivery)).rejects.toThrow(ChainBroken);
    return [b.entries().length, names(b)];
  };
  const nothing = [0, []];
  const other = encodePayload({ set: { name: 'Forged' }, supersedes: {} });

  it.each([
    ['payload', { payload: other }],
    ['actor', { actor: 'Somebody' }],
    ['time', { time: '2020-01-01T00:00:00.000Z' }],
    ['record', { record: 'h9' }],
    ['hash', { hash: new Uint8Array(32) }],
  ])('keeps nothing where the %s of its last entry was altered', async (_part, change) => {
    const [first, second, third] = a.entries();
    const delivery = [first, second, { ...third, ...change }] as StoredEntry[];
    expect(await halfway(delivery)).toEqual(nothing);
  });

  it('keeps nothing where the chain forks inside it', async () => {
    const [first, second, third] = a.entries() as [StoredEntry, StoredEntry, StoredEntry];
    const fork = forged(second, { payload: other });
    expect(await halfway([first, second, fork, third])).toEqual(nothing);
    expect(await halfway([first, fork, third])).toEqual(nothing);
  });

  it('keeps nothing of a fork against what is known', async () => {
    await b.accept(a.entries().slice(0, 2));
    const [, second, third] = a.entries() as [StoredEntry, StoredEntry, StoredEntry];
    const fork = forged(second, { payload: other });
    const delivery = [third, fork];
    const error = await b.accept(delivery).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ChainBroken);
    expect((error as ChainBroken).entry).toBe('laptop-a:2');
    expect([b.entries().length, names(b)]).toEqual([2, ['Hall B']]);
  });

  it.each<[string, Partial<StoredEntry>]>([
    ['a payload that is no CBOR', { payload: new Uint8Array([0xff, 0x00]) }],
    ['a payload that is a list', { payload: encodePayload([1]) }],
    ['an edit without fields', { payload: encodePayload({ hello: 1 }) }],
    [
      'an edit that supersedes text',
      {
        payload: encodePayload({ set: {}, supersedes: { name: 'laptop-a:1' } }),
      },
    ],
    ['a clock reading that would outrun all others', { hlc: 'zzz' }],
    ['a number before the first', { seq: 0 }],
  ])('keeps nothing with %s, though the hash fits', async (_what, parts) => {
    const [first] = a.entries() as [StoredEntry];
    expect(await halfway([forged(first, parts)])).toEqual(nothing);
  });
});

describe('two laptops that change the same field', () => {
  const conflicts = (replica: Replica) =>
    replica.rows<{ record: string; field: string; versions: string }>('SELECT * FROM conflict');

  async function meet() {
    await a.accept(b.entries());
    await b.accept(a.entries());
  }

  beforeEach(async () => {
    await b.accept(a.entries());
    await a.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Cendrawasih' }));
    await b.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Kasuari' }));
  });

  it('keep both values, with author, time and laptop, until a person decides', async () => {
    await meet();
    expect(a.digests()).toEqual(b.digests());
    const [conflict] = conflicts(a);
    const versions = JSON.parse(conflict?.versions ?? '[]') as LiveValue[];
    expect(versions.map(({ value, actor, device }) => [value, actor, device])).toEqual([
      ['Cendrawasih', 'person of laptop-a', 'laptop-a'],
      ['Kasuari', 'person of laptop-b', 'laptop-b'],
    ]);
    // Until then the later one stands.
    expect(names(a)[0]).toBe('Kasuari');
  });

  it('are at one again after a decision, which supersedes both', async () => {
    await meet();
    await a.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Kasuari' }));
    expect(conflicts(a)).toEqual([]);
    await meet();
    expect([conflicts(b), names(b)[0]]).toEqual([[], 'Kasuari']);
    expect(a.digests()).toEqual(b.digests());
  });

  it('disagree anew where one of them had not seen the decision', async () => {
    await b.accept(a.entries());
    await b.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Merak' }));
    await a.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Garuda' }));
    await meet();
    expect(conflicts(a).length).toBe(1);
    expect(a.digests()).toEqual(b.digests());
  });

  it('do not disagree where both wrote the same', async () => {
    await a.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Kasuari' }));
    await meet();
    expect(conflicts(a)).toEqual([]);
  });

  it('do not disagree about different fields', async () => {
    const booth = { code: 'A-1', hallId: 'h1', block: 'A', number: '1' };
    await a.write((tx) => createRecord(tx, 'booth', 'b1', booth));
    await b.accept(a.entries());
    await a.write((tx) => patchRecord(tx, 'booth', 'b1', { zone: 'TENUN' }));
    await b.write((tx) => patchRecord(tx, 'booth', 'b1', { blocked: true }));
    await meet();
    expect(conflicts(a).map((row) => row.record)).toEqual(['h1']);
    const sql = 'SELECT zone, blocked FROM booth';
    expect([a.rows(sql), b.rows(sql)]).toEqual([
      [{ zone: 'TENUN', blocked: 1 }],
      [{ zone: 'TENUN', blocked: 1 }],
    ]);
  });
});
