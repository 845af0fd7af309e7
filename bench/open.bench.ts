import { join } from 'node:path';
import { createCore } from '../src/core/core.ts';
import { openDatabase } from '../src/core/db/open-database.ts';
import { databaseFile } from '../src/core/keys/data-folder.ts';
import { keptKey } from '../src/core/keys/unlock.ts';
import { createNodeEnv } from '../src/core/node-env.ts';
import { inFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { milliseconds, speedRatio } from './figures.ts';
import { EXHIBITORS, manyExhibitors } from './many-exhibitors.ts';
import { medianSeconds } from './median-seconds.ts';

const ROUNDS = 7;
const resourcesDir = join(import.meta.dirname, '..', 'resources');

/**
 * Opening a core on a folder of 2,000 exhibitors and closing it again (lock, keys, check, device,
 * reference data, seal), beside opening the same file and counting its journal.
 */
export async function run(): Promise<BenchRow[]> {
  return inFolder(async (root) => {
    const { dataDir, keysDir } = await manyExhibitors(root);
    const env = { ...createNodeEnv({ dataDir, keysDir, resourcesDir }), log: () => undefined };
    const ours = await medianSeconds(ROUNDS, async () => {
      const core = await createCore(env);
      await core.close();
    });
    const key = (await keptKey(env))?.dataKey ?? new Uint8Array();
    const peer = await medianSeconds(ROUNDS, () => {
      const db = openDatabase({ file: databaseFile(dataDir), key });
      db.prepare('SELECT count(*) FROM journal').get();
      db.close();
    });
    return [
      {
        name: `open and close a core, ${EXHIBITORS.toLocaleString('en')} exhibitors`,
        median: milliseconds(ours),
        peer: `the database file alone: ${milliseconds(peer)}`,
        ratio: speedRatio(ours, peer),
      },
    ];
  });
}

if (import.meta.main) {
  console.table(await run());
}
