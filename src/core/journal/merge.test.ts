import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReplica, type Replica } from '../testing/replica.ts';
import { createRecord, deleteRecord, patchRecord } from './records.ts';
import type { Transaction } from './transaction.ts';

const LAPTOPS = ['a', 'b', 'c', 'd', 'e'];

const step = fc.record({
  laptop: fc.nat({ max: LAPTOPS.length - 1 }),
  from: fc.nat({ max: LAPTOPS.length - 1 }),
  act: fc.constantFrom('create', 'patch', 'patch', 'patch', 'fact', 'delete', 'deliver', 'deliver'),
  pick: fc.nat({ max: 1000 }),
  value: fc.constantFrom('Sekar', 'Mawar', 'Melati', ''),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Known {
  readonly type: string;
  readonly id: string;
}

/** What a laptop shows, and so can change. */
function known(replica: Replica): Known[] {
  return replica.rows<Known>(
    `SELECT 'hall' AS type, id FROM hall UNION ALL SELECT 'booth', id FROM booth
     UNION ALL SELECT 'exhibitor', id FROM exhibitor
     UNION ALL SELECT 'assignment', id FROM booth_assignment ORDER BY 1, 2`,
  );
}

function create(tx: Transaction, { pick, value }: Step, number: number, shown: readonly Known[]) {
  const id = `${tx.device}-${number}`;
  const some = (type: string) => shown.filter((one) => one.type === type).at(-1)?.id ?? 'none';
  if (pick % 4 === 0) {
    createRecord(tx, 'hall', id, { name: value });
  } else if (pick % 4 === 1) {
    const code = `A-${pick}`;
    createRecord(tx, 'booth', id, { code, hallId: some('hall'), block: 'A', number: '1' });
  } else if (pick % 4 === 2) {
    // Without a person at first, so that two laptops may each write the first personal field.
    const person = pick % 8 === 2 ? {} : { picName: `Ibu ${value}` };
    const fields = { name: value, type: 'NON_ANGGOTA', country: 'ID', ...person };
    createRecord(tx, 'exhibitor', id, { ...fields, source: 'MANUAL', initialState: 'DRAF' });
  } else {
    const pair = { boothId: some('booth'), exhibitorId: some('exhibitor') };
    createRecord(tx, 'assignment', id, pair);
  }
}

function change(tx: Transaction, { act, pick, value }: Step, { type, id }: Known) {
  if (act === 'delete' && (type === 'hall' || type === 'assignment')) {
    deleteRecord(tx, type, id);
  } else if (act === 'fact' && type === 'exhibitor') {
    tx.fact(type, id, 'moved', { from: 'DRAF', to: pick % 2 ? 'DITERIMA' : 'DITOLAK' });
  } else if (type === 'booth') {
    patchRecord(tx, type, id, pick % 2 ? { code: `B-${pick % 5}` } : { zone: value });
  } else if (type === 'exhibitor') {
    patchRecord(tx, type, id, pick % 2 ? { name: value } : { picName: value, picPhone: null });
  } else if (type === 'hall') {
    patchRecord(tx, type, id, { name: value });
  }
}

/** A small generator of its own, so that fast-check can repeat a failing run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffledWithRepeats<T>(items: readonly T[], random: () => number): T[] {
  const doubled = [...items, ...items.filter(() => random() < 0.3)];
  return doubled
    .map((item) => ({ item, at: random() }))
    .sort((x, y) => x.at - y.at)
    .map(({ item }) => item);
}

async function deliver(from: Replica, to: Replica, random: () => number, share: number) {
  const some = from.entries().filter(() => random() < share);
  await to.accept(shuffledWithRepeats(some, random), from.subjectKeys());
}

async function play(replicas: readonly Replica[], steps: readonly Step[], random: () => number) {
  for (const [number, current] of steps.entries()) {
    const replica = replicas[current.laptop];
    const from = replicas[current.from];
    if (!replica || !from) {
      continue;
    }
    const shown = known(replica);
    const target = shown[current.pick % Math.max(1, shown.length)];
    if (current.act === 'deliver') {
      await deliver(from, replica, random, 0.8);
    } else if (current.act === 'create' || !target) {
      await replica.write((tx) => create(tx, current, number, shown));
    } else {
      await replica.write((tx) => change(tx, current, target));
    }
  }
}

/** Each laptop hears from all others, in pieces and again, until nothing is new to anyone. */
async function meet(replicas: readonly Replica[], random: () => number) {
  for (const share of [0.5, 0.7, 1]) {
    for (const to of shuffledWithRepeats(replicas, random)) {
      for (const from of shuffledWithRepeats(replicas, random)) {
        await deliver(from, to, random, share);
      }
    }
  }
}

describe('laptops that meet', () => {
  it('end alike, whoever changed what and however it was carried between them', async () => {
    const steps = fc.array(step, { minLength: 15, maxLength: 45 });
    const property = fc.asyncProperty(steps, fc.nat(), async (taken, seed) => {
      let now = Date.UTC(2026, 2, 25, 3);
      // Clocks of laptops differ by minutes, and one runs backwards.
      const clock = (index: number) => () => {
        now += 1;
        return index === 4 ? Date.UTC(2026, 2, 26) - (now % 1_000_000) : now + index * 60_000;
      };
      const replicas = await Promise.all(
        LAPTOPS.map((device, index) => openReplica(device, clock(index))),
      );
      try {
        const random = randomOf(seed);
        await play(replicas, taken, random);
        await meet(replicas, random);
        const [first, ...rest] = replicas.map((replica) => replica.digests());
        for (const digests of rest) {
          expect(digests).toEqual(first);
        }
      } finally {
        await Promise.all(replicas.map((replica) => replica.remove()));
      }
    });
    await fc.assert(property, { numRuns: 12 });
  });
});
