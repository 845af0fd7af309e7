import Driver from 'better-sqlite3';
import packJson from '../resources/reference/cross-line-2026-1.json' with { type: 'json' };
import { type ComparedLine, type CrossLineHit, crossLine } from '../src/domain/risk/cross-line.ts';
import { crossLinePackSchema } from '../src/domain/risk/cross-line-pack.ts';
import type { BenchRow } from './bench-row.ts';
import { milliseconds, speedRatio } from './figures.ts';
import { medianSeconds } from './median-seconds.ts';

const LINES = 40_000;
const EXHIBITORS = 2000;
const ROUNDS = 5;
const pack = crossLinePackSchema.parse(packJson);

/** All lines of a large fair compared, and the same questions asked of SQLite by GROUP BY. */
export async function run(): Promise<BenchRow[]> {
  const lines = Array.from({ length: LINES }, (_, index) => comparedLine(index));
  const db = filled(lines);
  const ours = crossLine(lines, pack);
  if (summary(ours) !== summary(bySql(db))) {
    throw new Error(`they disagree: ${summary(ours)} / ${summary(bySql(db))}`);
  }
  const our = await medianSeconds(ROUNDS, () => crossLine(lines, pack));
  const peer = await medianSeconds(ROUNDS, () => bySql(db));
  db.close();
  return [
    {
      name: `compare ${LINES.toLocaleString('en')} lines (${summary(ours)})`,
      median: milliseconds(our),
      peer: `better-sqlite3, GROUP BY: ${milliseconds(peer)}`,
      ratio: speedRatio(our, peer),
    },
  ];
}

type Found = Pick<CrossLineHit, 'code'>;

/** Both must find as many of each kind. */
function summary(hits: readonly Found[]): string {
  const codes = ['same-gtin', 'same-label', 'price-outlier'] as const;
  return codes.map((code) => hits.filter((hit) => hit.code === code).length).join(' + ');
}

function filled(lines: readonly ComparedLine[]): Driver.Database {
  const db = new Driver(':memory:');
  db.exec(`CREATE TABLE line (id TEXT PRIMARY KEY, party TEXT, gtin TEXT, label TEXT, kind TEXT,
    price INTEGER)`);
  const put = db.prepare('INSERT INTO line VALUES (?, ?, ?, ?, ?, ?)');
  db.transaction(() => {
    for (const { id, ties, gtin, labelText, technique, unit, price } of lines) {
      // Labels folded beforehand: SQLite has no such function. Each stand is one party here.
      const label =
        labelText
          ?.toLowerCase()
          .replace(/[^a-z0-9]+/g, ' ')
          .trim() ?? null;
      put.run(id, ties[0], gtin, label, `${technique} ${unit}`, price);
    }
  })();
  return db;
}

const MEDIAN = (value: string, from: string) => `SELECT kind, avg(${value}) AS middle FROM (
  SELECT kind, ${value}, row_number() OVER (PARTITION BY kind ORDER BY ${value}) AS n,
         count(*) OVER (PARTITION BY kind) AS total FROM ${from})
  WHERE n IN ((total + 1) / 2, (total + 2) / 2) AND total >= ${pack.price.minimumSample}
  GROUP BY kind`;

const OUTLIERS = `
  WITH median AS (${MEDIAN('price', 'line')}),
  away AS (SELECT id, kind, price, middle AS usual, abs(price - middle) AS distance
             FROM line JOIN median USING (kind)),
  mad AS (${MEDIAN('distance', 'away')})
  SELECT 'price-outlier' AS code FROM away JOIN mad USING (kind)
   WHERE middle > 0 AND 0.6745 * distance > 3.5 * middle
     AND (price <= 0.6667 * usual OR price >= 3 * usual)`;

function bySql(db: Driver.Database): Found[] {
  const shared = (code: string, column: string) =>
    db
      .prepare(
        `SELECT '${code}' AS code, group_concat(id) AS ids FROM line WHERE ${column} IS NOT NULL
          GROUP BY ${column} HAVING count(DISTINCT party) >= ${pack.unrelatedBooths}`,
      )
      .all() as Found[];
  const outliers = db.prepare(OUTLIERS).all() as Found[];
  return [...shared('same-gtin', 'gtin'), ...shared('same-label', 'label'), ...outliers];
}

/** Half the exhibitors share a stand with another; the steps have no common divisor. */
function comparedLine(index: number): ComparedLine {
  const every = (step: number) => index % step === 0;
  const exhibitor = index % EXHIBITORS;
  const techniques = ['TULIS', 'CAP', 'ANYAM', 'UKIR', 'PUTAR'];
  return {
    id: `line-${index}`,
    exhibitorId: `exhibitor-${exhibitor}`,
    ties: [`booth ${exhibitor % 1500}`],
    category: 'BATIK',
    technique: techniques[index % 5] ?? '',
    unit: every(2) ? 'METER' : 'PCS',
    price: every(397) ? 5000 : 150_000 + ((index * 7919) % 90_000),
    gtin: every(3) ? `899${String(index % 997).padStart(10, '0')}` : null,
    labelText: every(7) ? `Kerajinan  Nusantara, No. ${index % 1201}` : null,
  };
}

if (import.meta.main) {
  console.table(await run());
}
