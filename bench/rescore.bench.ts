import { join } from 'node:path';
import type Driver from 'better-sqlite3';
import { put, type WriteDb } from '../src/core/db/database.ts';
import { migrate } from '../src/core/db/migrate.ts';
import { openDatabase } from '../src/core/db/open-database.ts';
import { reproject } from '../src/core/journal/reproject.ts';
import { Transaction } from '../src/core/journal/transaction.ts';
import { allRecordTypes } from '../src/core/record-types.ts';
import { loadReference, type Reference } from '../src/core/reference.ts';
import { activePacks } from '../src/core/scoring/active-packs.ts';
import { loadPack } from '../src/core/scoring/loaded-pack.ts';
import { inTurns, rescore, rescoreAll } from '../src/core/scoring/rescore.ts';
import { inFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { milliseconds } from './figures.ts';
import { medianSeconds } from './median-seconds.ts';

const LINES = 40_000;
const SINGLE = 500;
const ROUNDS = 3;
const reference = loadReference(join(import.meta.dirname, '..', 'resources'));
const types = allRecordTypes(reference);

/** All lines of the largest fair scored with another pack, and one line as on each save. */
export async function run(): Promise<BenchRow[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'asli.db');
    const db = openDatabase({ file, key: new Uint8Array(32).fill(7) });
    migrate(db, file);
    fill(db);
    const packs = [reference, withOtherWeights(1), withOtherWeights(3)];
    const all = await medianSeconds(ROUNDS, (round) => {
      const next = packs[(round + 1) % packs.length] ?? reference;
      db.transaction(() => rescoreAll(asWriter(db), next)).immediate();
    });
    const asked = await longestWait(async () => {
      await medianSeconds(ROUNDS, async (round) => {
        const next = packs[(round + 2) % packs.length] ?? reference;
        db.exec('BEGIN IMMEDIATE');
        await inTurns(rescore(asWriter(db), next, activePacks(asWriter(db), next)), (page) =>
          page(),
        );
        db.exec('COMMIT');
      });
    });
    const one = await medianSeconds(ROUNDS, () => {
      db.transaction(() => {
        for (let number = 0; number < SINGLE; number += 1) {
          reproject(asWriter(db), types, 'product', idOf(number));
        }
      }).immediate();
    });
    db.close();
    return [
      { name: '40,000 lines re-scored and stored', median: milliseconds(all) },
      { name: '40,000 lines in turns with reads: the longest wait', median: milliseconds(asked) },
      { name: 'one line re-scored on save', median: milliseconds(one / SINGLE) },
    ];
  });
}

/** How long a read had to wait at most while `work` ran, in seconds. */
async function longestWait(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let since = performance.now();
  let done = false;
  const watch = () => {
    longest = Math.max(longest, performance.now() - since);
    since = performance.now();
    if (!done) {
      setImmediate(watch);
    }
  };
  setImmediate(watch);
  await work();
  done = true;
  longest = Math.max(longest, performance.now() - since);
  return longest / 1000;
}

function asWriter(db: Driver.Database): WriteDb {
  return db as unknown as WriteDb;
}

function idOf(number: number): string {
  return `line-${String(number).padStart(6, '0')}`;
}

/** Some lines through the journal; the others are copies of their rows. */
function fill(db: Driver.Database): void {
  db.transaction(() => {
    const author = { device: 'bench', actor: 'Bench' };
    const tx = new Transaction(asWriter(db), types, author, Date.UTC(2026, 1, 4));
    for (let number = 0; number < SINGLE; number += 1) {
      tx.edit('product', idOf(number), { set: { ...line(number) }, supersedes: {} }, 'created');
    }
    const rows = db.prepare('SELECT * FROM product').all() as Record<string, string>[];
    const entries = db.prepare('SELECT * FROM journal').all() as Record<string, string>[];
    for (let number = SINGLE; number < LINES; number += 1) {
      put(asWriter(db), 'product', { ...rows[number % SINGLE], id: idOf(number) });
      put(asWriter(db), 'journal', {
        ...entries[number % SINGLE],
        record: idOf(number),
        seq: number + 1,
      });
    }
  }).immediate();
}

function line(number: number) {
  return {
    exhibitorId: 'exhibitor',
    name: `Kain batik ${number}`,
    category: 'BATIK',
    technique: 'TULIS',
    claimedClass: number % 3 === 0 ? 'B' : 'A',
    originRegion: '33.75',
    originCountry: 'ID',
    materials: [
      { name: 'mori', country: number % 11 === 0 ? 'CN' : 'ID', percent: 70 },
      { name: 'malam', country: 'ID', percent: 30 },
    ],
    makers: 4,
    weeksOfProduction: 12,
    outputPerWeek: 2,
    stock: number % 4 === 0 ? 900 : 80,
    unit: 'METER',
    priceMin: number % 13 === 0 ? 35_000 : 250_000,
  };
}

/** The shipped rules with another weight: a quarter of the lines change. */
function withOtherWeights(weight: number): Reference {
  const packs = reference.packs.map((shipped) => {
    const { pack } = shipped;
    if (pack.kind !== 'rules') {
      return shipped;
    }
    const rules = pack.rules.map((rule) =>
      rule.code === 'stock-above-capacity' ? { ...rule, weight } : rule,
    );
    const tests = [{ name: 'empty', line: {}, expect: { codes: [], lane: 'green' } }];
    const text = JSON.stringify({ ...pack, id: `bench-${weight}`, rules, tests });
    return loadPack(new TextEncoder().encode(text)) ?? shipped;
  });
  return { ...reference, packs };
}

if (import.meta.main) {
  console.table(await run());
}
