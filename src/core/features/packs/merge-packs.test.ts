import { afterEach, describe, expect, it } from 'vitest';
import rulesJson from '../../../../resources/reference/rules-2026-2.json' with { type: 'json' };
import { rebuildProjections } from '../../journal/rebuild.ts';
import { createRecord } from '../../journal/records.ts';
import { importPack } from '../../scoring/keep-packs.ts';
import { type LoadedPack, loadPack } from '../../scoring/loaded-pack.ts';
import { openReplica, type Replica, recordTypes } from '../../testing/replica.ts';

const opened: Replica[] = [];

afterEach(async () => {
  for (const replica of opened.splice(0)) {
    await replica.remove();
  }
});

async function replica(device: string, at: number): Promise<Replica> {
  const made = await openReplica(device, () => Date.UTC(2026, 2, 25, 3) + at);
  opened.push(made);
  return made;
}

/** The shipped rules under another name, with another weight for stock. */
function rules(id: string, weight: number): LoadedPack {
  const pack = structuredClone(rulesJson);
  const changed = pack.rules.map((rule) =>
    rule.code === 'stock-above-capacity' ? { ...rule, weight } : rule,
  );
  const tests = [{ name: 'empty', line: {}, expect: { codes: [], lane: 'green' } }];
  const text = JSON.stringify({ ...pack, id, rules: changed, tests });
  const loaded = loadPack(new TextEncoder().encode(text));
  if (!loaded) {
    throw new Error('the pack of the test is broken');
  }
  return loaded;
}

const addLine = (on: Replica, id: string) =>
  on.write((tx) =>
    createRecord(tx, 'product', id, {
      exhibitorId: 'e',
      name: 'Kain',
      category: 'BATIK',
      claimedClass: 'E',
      makers: 1,
      weeksOfProduction: 1,
      outputPerWeek: 1,
      stock: 4,
    }),
  );

const activate = (on: Replica, pack: LoadedPack) =>
  on.write((tx) => {
    importPack(tx, pack);
    tx.fact('pack', pack.hash, 'activated', { id: pack.pack.id });
  });

async function exchange(a: Replica, b: Replica): Promise<void> {
  const [ofA, ofB] = [a.entries(), b.entries()];
  await a.accept(ofB);
  await b.accept(ofA);
}

const state = (on: Replica) => ({
  active: on.rows<{ id: string }>('SELECT id FROM pack WHERE active = 1').map(({ id }) => id),
  scores: on.rows<{ score: number }>('SELECT score FROM product ORDER BY id'),
});

describe('laptops that activated different packs', () => {
  it('agree on the last activation and score every line with it, whichever came first', async () => {
    const early = await replica('early', 0);
    const late = await replica('late', 60_000);
    await addLine(early, 'line-1');
    await addLine(late, 'line-2');
    await activate(late, rules('aturan-akhir', 5));
    await activate(early, rules('aturan-awal', 1));
    expect([state(early).scores, state(late).scores]).toEqual([[{ score: 1 }], [{ score: 5 }]]);
    await exchange(early, late);
    const together = { active: ['aturan-akhir'], scores: [{ score: 5 }, { score: 5 }] };
    expect([state(early), state(late)]).toEqual([together, together]);
    expect(early.digests()).toEqual(late.digests());
    await early.tamper((db) => rebuildProjections(db, recordTypes));
    expect(early.digests()).toEqual(late.digests());
  });

  it('keep one record of the same file imported twice', async () => {
    const a = await replica('a', 0);
    const b = await replica('b', 1000);
    await activate(a, rules('aturan-sama', 1));
    await activate(b, rules('aturan-sama', 1));
    await exchange(a, b);
    expect(a.rows('SELECT id, active FROM pack')).toEqual([{ id: 'aturan-sama', active: 1 }]);
    expect(a.digests()).toEqual(b.digests());
  });

  it('pass over what this program cannot read, and keep it', async () => {
    const a = await replica('a', 0);
    await addLine(a, 'line-1');
    await activate(a, rules('aturan-dulu', 1));
    await a.write((tx) => {
      const content = new TextEncoder().encode('{"format": 9}');
      tx.fact('pack', 'f'.repeat(64), 'imported', { id: 'baru', kind: 'rules', content });
      tx.fact('pack', 'f'.repeat(64), 'activated', { id: 'baru' });
    });
    expect(state(a)).toEqual({ active: ['aturan-dulu'], scores: [{ score: 1 }] });
    expect(a.rows('SELECT readable FROM pack ORDER BY readable')).toEqual([
      { readable: 0 },
      { readable: 1 },
    ]);
  });
});
