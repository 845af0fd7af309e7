import type { CrossLineHit } from '../../../domain/risk/cross-line.ts';
import { put, run, type WriteDb } from '../../db/database.ts';
import type { CompareOrder } from '../../jobs/compare-lines.ts';
import { runTask } from '../../jobs/run-task.ts';
import type { Services } from '../../services.ts';
import { comparedLines } from './compared-lines.ts';

/** 40,000 lines take about a second; a minute is a process that has lost its way. */
const TIME_LIMIT = 60_000;
const HEAP_MB = 512;

/** Starts the job that compares all lines; its hits replace those of the last one at once. */
export function startCrossLine({ env, events, folder, reference }: Services) {
  const { jobs, store } = folder();
  const total = store.read((db) => comparedLines(db).length);
  return jobs.start({
    kind: 'cross-line',
    total,
    async work({ progress, signal }) {
      const input: CompareOrder = { lines: store.read(comparedLines), pack: reference.crossLine };
      const at = new Date(env.now()).toISOString();
      const hits = await runTask<CrossLineHit[]>(env, {
        task: 'cross-line',
        input,
        heapMb: HEAP_MB,
        timeLimitMs: TIME_LIMIT,
        onProgress: progress,
        signal,
      });
      await store.local((db) => keepHits(db, hits, at, input.lines.length));
      events.emit(['risk']);
      return undefined;
    },
  });
}

function keepHits(db: WriteDb, hits: readonly CrossLineHit[], at: string, compared: number): void {
  run(db, 'DELETE FROM cross_line');
  run(db, 'DELETE FROM cross_line_product');
  put(db, 'cross_line_run', { id: 1, computed_at: at, compared });
  for (const [n, hit] of hits.entries()) {
    put(db, 'cross_line', { n, code: hit.code, hit: JSON.stringify(hit) });
    for (const id of hit.code === 'price-outlier' ? [hit.id] : hit.productIds) {
      put(db, 'cross_line_product', { product_id: id, n });
    }
  }
}
