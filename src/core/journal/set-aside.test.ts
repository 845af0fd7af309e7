import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../db/database.ts';
import { mergeTrouble } from '../queries/merge-trouble.ts';
import { openReplica, type Replica, recordTypes } from '../testing/replica.ts';
import { encodePayload, GENESIS, hashEntry, type Plain, type StoredEntry } from './entry.ts';
import { rebuildProjections } from './rebuild.ts';
import { createRecord, patchRecord } from './records.ts';

const START = Date.UTC(2026, 2, 25, 3);
let a: Replica;
let b: Replica;
let now = START;

beforeEach(async () => {
  now = START;
  const tick = () => {
    now += 1000;
    return now;
  };
  a = await openReplica('laptop-a', tick);
  b = await openReplica('laptop-b', tick);
  await a.write((tx) => createRecord(tx, 'hall', 'h1', { name: 'Hall A' }));
});
afterEach(() => Promise.all([a.remove(), b.remove()]));

/** Entries of a laptop whose program is broken or hostile: whole chain, good hashes. */
function strange(
  edits: readonly { record: string; name?: string; set: Plain; type?: string; hlc?: string }[],
): StoredEntry[] {
  const chain: StoredEntry[] = [];
  for (const [index, edit] of edits.entries()) {
    const entry = {
      device: 'laptop-x',
      seq: index + 1,
      time: new Date(START + 60_000 + index * 500).toISOString(),
      hlc: edit.hlc ?? `00${START + 60_000 + index * 500}-000000`,
      actor: 'Somebody',
      kind: 'edit' as const,
      name: edit.name ?? '',
      type: edit.type ?? 'hall',
      record: edit.record,
      payload: encodePayload({ set: edit.set, supersedes: {} }),
      prev: chain.at(-1)?.hash ?? GENESIS,
    };
    chain.push({ ...entry, hash: hashEntry(entry) });
  }
  return chain;
}

const halls = (replica: Replica) => replica.rows('SELECT id, name FROM hall ORDER BY id');
const letters = (replica: Replica) =>
  replica.rows<{ entry: string; reason: string }>('SELECT entry, reason FROM dead_letter');

describe('an entry whose content no projection can take', () => {
  const bad = () =>
    strange([
      { record: 'h1', set: { name: 7 } },
      { record: 'h2', name: 'created', set: { name: 'Hall B' } },
      { record: 'h3', name: 'created', set: { name: ['Hall C'] } },
    ]);

  it('is set aside by name and reason; its record and the others stand', async () => {
    expect(await b.accept([...a.entries(), ...bad()])).toBe(4);
    expect(halls(b)).toEqual([
      { id: 'h1', name: 'Hall A' },
      { id: 'h2', name: 'Hall B' },
    ]);
    expect(letters(b).map(({ entry }) => entry)).toEqual(['laptop-x:1', 'laptop-x:3']);
    expect(letters(b)[0]?.reason).toMatch(/not a function|bind/);
  });

  it('leaves laptops alike, in whatever order they heard of it, and after a rebuild', async () => {
    await b.accept(bad());
    await b.accept(a.entries());
    await a.accept(bad().slice(0, 1));
    await a.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Hall D' }));
    await a.accept(bad());
    await b.accept(a.entries());
    expect(a.digests()).toEqual(b.digests());
    expect(halls(a)[0]).toEqual({ id: 'h1', name: 'Hall D' });
    const before = a.digests();
    await a.tamper((db) => rebuildProjections(db, recordTypes));
    expect(a.digests()).toEqual(before);
  });

  it('takes a record away again that only stood before it was known', async () => {
    const chain = strange([
      { record: 'h4', name: 'created', set: { name: 7 } },
      { record: 'h4', set: { name: 'Hall E' } },
      { record: 'h4', set: { name: 8 } },
    ]);
    await a.accept(chain.slice(0, 2));
    await a.accept(chain);
    await b.accept([...a.entries(), ...chain]);
    expect(a.digests()).toEqual(b.digests());
    expect(letters(b).map(({ entry }) => entry)).toEqual(['laptop-x:3']);
  });

  it('is no dead letter any more once an edit supersedes it', async () => {
    await a.accept(bad());
    await a.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Hall D' }));
    expect(letters(a).map(({ entry }) => entry)).toEqual(['laptop-x:3']);
  });

  it('is refused where it is written here', async () => {
    const wrong = a.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 7 }));
    await expect(wrong).rejects.toThrow();
    expect([a.entries().length, letters(a)]).toEqual([1, []]);
  });
});

describe('a clock far in the future', () => {
  const future = () =>
    strange([{ record: 'h2', name: 'created', set: { name: 'Z' }, hlc: '999999999999999-000000' }]);

  it('is kept, and not followed', async () => {
    expect(await a.accept(future())).toBe(1);
    expect(halls(a)).toHaveLength(2);
    const trouble = a.store.read((db) => mergeTrouble(db, now));
    expect(trouble).toEqual({ conflicts: 0, deadLetters: 0, clocksAhead: 1 });
    await a.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Hall D' }));
    expect(a.entries().find(({ seq, device }) => device === 'laptop-a' && seq === 2)?.hlc).toBe(
      `00${now}-000000`,
    );
  });

  it('is followed where it is less than a day ahead', async () => {
    const ahead = `00${START + 23 * 3_600_000}-000000`;
    await a.accept(strange([{ record: 'h2', name: 'created', set: { name: 'Z' }, hlc: ahead }]));
    await a.write((tx) => patchRecord(tx, 'hall', 'h1', { name: 'Hall D' }));
    expect(a.entries().filter(({ hlc }) => hlc > ahead)).toHaveLength(1);
  });
});

describe('two exhibitors whom two laptops gave one booth', () => {
  const conflicts = (replica: Replica) =>
    replica.rows<{ type: string; record: string; field: string; versions: string }>(
      'SELECT * FROM conflict',
    );
  const meet = async () => {
    await a.accept(b.entries());
    await b.accept(a.entries());
  };

  beforeEach(async () => {
    const booth = { code: 'A-1', hallId: 'h1', block: 'A', number: '1' };
    await a.write((tx) => createRecord(tx, 'booth', 'b1', booth));
    await meet();
    for (const laptop of [a, b]) {
      const held = { boothId: 'b1', exhibitorId: `exhibitor of ${laptop.device}` };
      await laptop.write((tx) => createRecord(tx, 'assignment', laptop.device, held));
    }
    await meet();
  });

  it('are a conflict that names both, with author and laptop', () => {
    expect(a.digests()).toEqual(b.digests());
    const [row] = conflicts(a);
    expect(row).toMatchObject({ type: 'booth', record: 'b1', field: 'holders' });
    expect(JSON.parse(row?.versions ?? '')).toMatchObject([
      { value: 'exhibitor of laptop-a', actor: 'person of laptop-a', device: 'laptop-a' },
      { value: 'exhibitor of laptop-b', actor: 'person of laptop-b', device: 'laptop-b' },
    ]);
  });

  it('are none where the booth is shared, or once one of them gives it back', async () => {
    await b.write((tx) => patchRecord(tx, 'booth', 'b1', { shared: true }));
    expect(conflicts(b)).toEqual([]);
    await b.write((tx) => patchRecord(tx, 'booth', 'b1', { shared: false, zone: 'TENUN' }));
    expect(conflicts(b)).toHaveLength(1);
    await b.write((tx) => patchRecord(tx, 'assignment', 'laptop-a', { deletedAt: 'now' }));
    expect(conflicts(b)).toEqual([]);
    await meet();
    expect(a.digests()).toEqual(b.digests());
    await a.tamper((db) => rebuildProjections(db, recordTypes));
    expect(a.digests()).toEqual(b.digests());
  });

  it('stay one after a rebuild', async () => {
    await a.tamper((db) => {
      run(db, 'DELETE FROM conflict');
      rebuildProjections(db, recordTypes);
    });
    expect(a.digests()).toEqual(b.digests());
  });
});
