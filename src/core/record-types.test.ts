import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  decodePayload,
  encodePayload,
  entryId,
  GENESIS,
  hashEntry,
  type Plain,
  type StoredEntry,
} from './journal/entry.ts';
import { openRawDatabase } from './testing/raw-database.ts';
import { openReplica, type Replica, recordTypes } from './testing/replica.ts';
import { fillSampleFair } from './testing/sample-fair.ts';
import { openTestCore } from './testing/test-core.ts';

interface SubjectKey {
  readonly subject: string;
  readonly id: string;
  readonly key: Uint8Array;
}

let entries: StoredEntry[] = [];
let keys: SubjectKey[] = [];
let replica: Replica;

/** As if each entry of the fair came from a laptop of its own: any may arrive before any other. */
function asOwnChains(journal: readonly StoredEntry[]): StoredEntry[] {
  const laptops = new Map(journal.map((entry, index) => [entryId(entry), `laptop-${index}`]));
  return journal.map((entry) => {
    const payload = decodePayload(entry.payload);
    const supersedes = Object.entries((payload.supersedes ?? {}) as Record<string, string[]>);
    const renamed = supersedes.map(([field, ids]) => [
      field,
      ids.map((id) => `${laptops.get(id)}:1`),
    ]);
    const edit = { ...payload, supersedes: Object.fromEntries(renamed) as Plain };
    const moved = {
      ...entry,
      device: laptops.get(entryId(entry)) ?? '',
      seq: 1,
      prev: GENESIS,
      payload: entry.kind === 'edit' ? encodePayload(edit) : entry.payload,
    };
    return { ...moved, hash: hashEntry(moved) };
  });
}

beforeAll(async () => {
  const core = await openTestCore();
  await fillSampleFair(core);
  const db = await openRawDatabase(core.env);
  const journal = db.prepare('SELECT * FROM journal ORDER BY hlc').all() as StoredEntry[];
  entries = asOwnChains(journal);
  keys = db.prepare('SELECT * FROM subject_key').all() as SubjectKey[];
  db.close();
  await core.close();
  core.remove();
  replica = await openReplica('reader');
});
afterAll(() => replica.remove());

const rowsIn = (tables: readonly string[]) =>
  tables.map((table) => replica.rows(`SELECT * FROM ${table}`).length);

/** Forgets everything that was delivered. */
async function empty() {
  await replica.tamper((db) => {
    db.exec('DELETE FROM journal; DELETE FROM subject_key; DELETE FROM conflict');
    db.exec('DELETE FROM search_text; DELETE FROM search_key');
    for (const table of [...recordTypes.values()].flatMap((type) => type.tables)) {
      db.exec(`DELETE FROM ${table}`);
    }
  });
}

/** One entry a delivery, in this order. */
async function deliver(order: readonly StoredEntry[]) {
  for (const entry of order) {
    expect(await replica.accept([entry], keys)).toBe(1);
  }
  return replica.digests();
}

describe('every type of record', () => {
  it('occurs in the sample', () => {
    expect(new Set(entries.map((entry) => entry.type))).toEqual(new Set(recordTypes.keys()));
  });

  it.each([...recordTypes.values()].map((type) => [type.type, type] as const))(
    '%s shows nothing, and stops nothing, before what it starts with has come',
    async (name, type) => {
      await empty();
      const start = type.startsWith === 'edit' ? 'created' : type.startsWith;
      const mine = entries.filter((entry) => entry.type === name);
      const later = mine.filter((entry) => entry.name !== start);
      await deliver(later);
      expect(rowsIn(type.tables)).toEqual(type.tables.map(() => 0));
      await deliver(mine.filter((entry) => entry.name === start));
      expect(Math.min(...rowsIn(type.tables.slice(0, 1)))).toBeGreaterThan(0);
    },
  );

  it('reads the same in the order of writing, backwards and in any other', async () => {
    await empty();
    const written = await deliver(entries);
    await empty();
    expect(await deliver([...entries].reverse())).toEqual(written);
    const jumbled = [...entries].sort((x, y) => Buffer.compare(x.hash, y.hash));
    await empty();
    expect(await deliver(jumbled)).toEqual(written);
  });

  it('which this program does not know is kept for one that does', async () => {
    await empty();
    const [first] = entries as [StoredEntry];
    const unknown = { ...first, type: 'hologram', name: 'projected' };
    await deliver([{ ...unknown, hash: hashEntry(unknown) }]);
    expect(replica.entries().length).toBe(1);
  });
});
