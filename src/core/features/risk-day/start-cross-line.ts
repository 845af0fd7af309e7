import type { CrossLineHit } from '../../../domain/risk/cross-line.ts';
import type { CompareOrder } from '../../jobs/compare-lines.ts';
import { runTask } from '../../jobs/run-task.ts';
import type { Plain } from '../../journal/entry.ts';
import type { Services } from '../../services.ts';
import { comparedLines } from './compared-lines.ts';
import { COMPARISON } from './comparison-record.ts';

/** 40,000 lines take about a second; a minute is a process that has lost its way. */
const TIME_LIMIT = 60_000;
const HEAP_MB = 512;

/** Starts the job that compares all lines; its hits replace those of the last one at once. */
export function startCrossLine(services: Services, actor: string) {
  const { env, events, folder, reference } = services;
  const { jobs, store } = folder();
  const total = store.read((db) => comparedLines(db).length);
  return jobs.start({
    kind: 'cross-line',
    total,
    async work({ progress, signal }) {
      const input: CompareOrder = { lines: store.read(comparedLines), pack: reference.crossLine };
      const hits = await runTask<CrossLineHit[]>(env, {
        task: 'cross-line',
        input,
        heapMb: HEAP_MB,
        timeLimitMs: TIME_LIMIT,
        onProgress: progress,
        signal,
      });
      const found = { compared: input.lines.length, hits: hits as unknown as Plain[] };
      await store.write(actor, (tx) => tx.fact('comparison', COMPARISON, 'compared', found));
      events.emit(['risk', 'products']);
      return undefined;
    },
  });
}
