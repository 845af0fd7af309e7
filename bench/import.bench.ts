import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openTestCore, type TestCore } from '../src/core/testing/test-core.ts';
import { inFolder } from './bench-folder.ts';
import type { BenchRow } from './bench-row.ts';
import { rate, speedRatio } from './figures.ts';
import { medianSeconds } from './median-seconds.ts';

const sheets = join(import.meta.dirname, '..', 'e2e', 'fixtures', 'sheets', 'edisi-26');

/**
 * Reading, checking and committing the product sheet of a whole fair, beside a parser that only
 * splits its cells. Imported once: a second import of the same sheet changes nothing.
 */
export async function run(): Promise<BenchRow[]> {
  return inFolder(async (root) => {
    const folders = { root, dataDir: join(root, 'data'), keysDir: join(root, 'keys') };
    const core = await openTestCore(folders);
    await importSheet(core, 'booths', 'stan.csv');
    await importSheet(core, 'exhibitors', 'peserta.csv');
    const products = await importSheet(core, 'products', 'produk.csv');
    await core.close();
    const text = readFileSync(join(sheets, 'produk.csv'), 'utf8');
    const peer = await medianSeconds(5, () => parse(text, { delimiter: ';', bom: true }));
    const total = products.preview + products.commit;
    return [
      {
        name: `import ${products.rows} product lines (one run)`,
        median: rate(products.rows, total, 'lines'),
        peer: `csv-parse, cells only: ${rate(products.rows, peer, 'lines')}`,
        ratio: speedRatio(total, peer),
      },
      { name: '  of which the commit', median: rate(products.rows, products.commit, 'lines') },
    ];
  });
}

interface Import {
  readonly rows: number;
  readonly preview: number;
  readonly commit: number;
}

async function importSheet(
  { client, upload }: TestCore,
  kind: 'booths' | 'exhibitors' | 'products',
  name: string,
): Promise<Import> {
  const fileId = await upload(readFileSync(join(sheets, name)), name);
  const start = performance.now();
  const { previewId, rows } = await client.transfer.preview({ kind, fileId });
  const previewed = performance.now();
  await client.transfer.commit({ previewId });
  const done = performance.now();
  return { rows, preview: (previewed - start) / 1000, commit: (done - previewed) / 1000 };
}

if (import.meta.main) {
  console.table(await run());
}
