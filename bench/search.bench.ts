import type Driver from 'better-sqlite3';
import { openDatabase } from '../src/core/db/open-database.ts';
import { databaseFile } from '../src/core/keys/data-folder.ts';
import { keptKey } from '../src/core/keys/unlock.ts';
import { createNodeEnv } from '../src/core/node-env.ts';
import { searchCondition } from '../src/core/search/search-index.ts';
import { inFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { milliseconds, speedRatio } from './figures.ts';
import { EXHIBITORS, manyExhibitors } from './many-exhibitors.ts';
import { medianSeconds } from './median-seconds.ts';

const ROUNDS = 9;
/** A word inside names, two words, a whole phone number, part of a business number. */
const SEARCHES = ['anyam', 'sekar wibowo', '081210001234', '29061158'];

/** Runs one search and returns how many it found. */
type Query = () => number;

/** A page of 200 by name and the exact total: what a list asks for. */
function query(db: Driver.Database, where: string, parameters: readonly unknown[]): Query {
  const page = db.prepare(
    `SELECT id, name FROM exhibitor WHERE ${where} ORDER BY name_key LIMIT 200`,
  );
  const total = db.prepare(`SELECT count(*) FROM exhibitor WHERE ${where}`).pluck();
  return () => {
    page.all(...parameters);
    return Number(total.get(...parameters));
  };
}

/** Searches over all exhibitors through the index, and by scanning the columns with LIKE. */
export async function run(): Promise<BenchRow[]> {
  return inFolder(async (root) => {
    const { dataDir, keysDir } = await manyExhibitors(root);
    const kept = await keptKey(createNodeEnv({ dataDir, keysDir, resourcesDir: '' }));
    const key = kept?.dataKey ?? new Uint8Array();
    const db = openDatabase({ file: databaseFile(dataDir), key });
    const indexed = SEARCHES.map((search) => {
      const condition = searchCondition('exhibitor', 'id', search);
      return query(db, condition?.sql ?? '', condition?.parameters ?? []);
    });
    const scanned = SEARCHES.map((search) => {
      const words = search.split(' ');
      const columns = 'lower(name) || nib || lower(pic_name) || pic_phone';
      const wheres = words.map(() => `(${columns}) LIKE ?`).join(' AND ');
      const parameters = words.map((word) => `%${word.replace(/^0/, '')}%`);
      return query(db, wheres, parameters);
    });
    const all = (queries: readonly Query[]) => () => queries.reduce((sum, run) => sum + run(), 0);
    if (all(indexed)() !== all(scanned)()) {
      throw new Error('index and scan found different exhibitors');
    }
    const ours = await medianSeconds(ROUNDS, all(indexed));
    const peer = await medianSeconds(ROUNDS, all(scanned));
    db.close();
    return [
      {
        name: `search ${EXHIBITORS.toLocaleString('en')} exhibitors`,
        median: milliseconds(ours / SEARCHES.length),
        peer: `SQLite, LIKE over the columns: ${milliseconds(peer / SEARCHES.length)}`,
        ratio: speedRatio(ours, peer),
      },
    ];
  });
}

if (import.meta.main) {
  console.table(await run());
}
