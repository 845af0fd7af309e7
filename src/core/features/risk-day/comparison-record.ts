import type { CrossLineHit } from '../../../domain/risk/cross-line.ts';
import { put, run, type WriteDb } from '../../db/database.ts';
import type { Entry } from '../../journal/entry.ts';
import type { RecordType } from '../../journal/record-type.ts';
import type { Reference } from '../../reference.ts';
import { rescoreAll } from '../../scoring/rescore.ts';

/** All lines of the fair are compared together, so there is one record. */
export const COMPARISON = 'lines';

export interface Comparison {
  readonly compared: number;
  readonly hits: readonly CrossLineHit[];
}

/**
 * What the last comparison across lines found, in the order of the journal: laptops that met score
 * their lines with the same one. Its hits count in the score of every line they are about.
 */
export function comparisonRecord(reference: Reference): RecordType {
  return {
    type: 'comparison',
    tables: ['cross_line_run', 'cross_line', 'cross_line_product'],
    startsWith: 'compared',
    project(db, _record, entries) {
      const last = entries.findLast((entry) => entry.name === 'compared');
      if (last) {
        keepHits(db, comparisonOf(last.payload), last.time);
        rescoreAll(db, reference);
      }
    },
  };
}

/** Early comparisons looked for low prices alone, by the MAD alone, and kept no bound. */
function comparisonOf(payload: Entry['payload']): Comparison {
  const { compared, hits } = payload as unknown as Comparison;
  const early = (hit: { readonly mad?: string }) =>
    hit.mad === undefined ? {} : { side: 'low', measure: 'mad', spread: hit.mad, bound: '' };
  return { compared, hits: hits.map((hit) => ({ ...early(hit as { mad?: string }), ...hit })) };
}

function keepHits(db: WriteDb, { compared, hits }: Comparison, at: string): void {
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
