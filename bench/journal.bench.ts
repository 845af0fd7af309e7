import { join } from 'node:path';
import type Driver from 'better-sqlite3';
import { migrate } from '../src/core/db/migrate.ts';
import { openDatabase } from '../src/core/db/open-database.ts';
import { recordTypes } from '../src/core/journal/record-type.ts';
import { createKeyPair, signWith } from '../src/core/signing/ed25519.ts';
import { Store } from '../src/core/store.ts';
import { inFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { rate, speedRatio } from './figures.ts';
import { medianSeconds } from './median-seconds.ts';

const ENTRIES = 10_000;
const ROUNDS = 3;
const key = new Uint8Array(32).fill(7);
const payload = {
  number: 'TM-1-0042',
  severity: 'yellow',
  facts: 'Warna hanya di satu sisi, ulangan motif sama persis pada dua belas lembar.',
  quantity: 12,
  price: 65_000,
  signals: ['B01', 'B02', 'P01'],
};

/**
 * Appending to the journal (canonical CBOR, hash chain, seals) beside plain inserts of the same
 * rows. Both encrypted, `synchronous=FULL`, one transaction; the record type has no table of its
 * own, so that the journal alone is measured.
 */
export async function run(): Promise<BenchRow[]> {
  return inFolder(async (folder) => {
    const ours = await medianSeconds(ROUNDS, (round) => append(join(folder, `ours${round}.db`)));
    const source = openDatabase({ file: join(folder, 'ours0.db'), key });
    const rows = source.prepare('SELECT * FROM journal').all();
    source.close();
    const peer = await medianSeconds(ROUNDS, (round) => {
      insert(join(folder, `peer${round}.db`), rows);
    });
    return [
      {
        name: 'append 10,000 journal entries',
        median: rate(ENTRIES, ours, 'entries'),
        peer: `better-sqlite3, plain inserts: ${rate(ENTRIES, peer, 'rows')}`,
        ratio: speedRatio(ours, peer),
      },
    ];
  });
}

async function append(file: string): Promise<void> {
  const db = openDatabase({ file, key });
  migrate(db, file);
  const none = { type: 'bench', tables: [], startsWith: 'noted', project: () => undefined };
  const store = new Store({ file, key, types: recordTypes([none]), now: Date.now }, db);
  const { privateKey } = createKeyPair(key);
  store.setWriter({ device: 'bench', sign: (bytes) => signWith(privateKey, bytes) });
  await store.write('Bench', (tx) => {
    for (let number = 0; number < ENTRIES; number += 1) {
      tx.fact('bench', `record-${number}`, 'noted', payload);
    }
  });
  await store.close();
}

function insert(file: string, rows: readonly unknown[]): void {
  const db: Driver.Database = openDatabase({ file, key });
  migrate(db, file);
  const statement = db.prepare(
    `INSERT INTO journal VALUES
       (@device, @seq, @time, @hlc, @actor, @kind, @name, @type, @record, @payload, @prev, @hash)`,
  );
  db.transaction(() => {
    for (const row of rows) {
      statement.run(row);
    }
  }).immediate();
  db.close();
}

if (import.meta.main) {
  console.table(await run());
}
