import type { CrossLineHit } from '../../domain/risk/cross-line.ts';
import type { CrossLineFacts } from '../../domain/risk/declared-line.ts';
import { all, type ReadDb } from '../db/database.ts';

/** What the last comparison across lines says of one line; empty where it says nothing. */
export function crossLineFactsOf(db: ReadDb, productId: string): CrossLineFacts {
  const rows = all<{ hit: string }>(
    db,
    `SELECT hit FROM cross_line_product JOIN cross_line USING (n)
      WHERE product_id = ? ORDER BY n`,
    [productId],
  );
  return Object.assign({}, ...rows.map(({ hit }) => factsOf(JSON.parse(hit) as CrossLineHit)));
}

function factsOf(hit: CrossLineHit): CrossLineFacts {
  if (hit.code === 'price-outlier') {
    // Half a rupiah at most lies between two whole prices, which a double holds.
    return { priceOutlier: 'low', priceMedian: Number(hit.median) };
  }
  return hit.code === 'same-gtin'
    ? { sameGtinBooths: hit.unrelated }
    : { sameLabelBooths: hit.unrelated };
}
