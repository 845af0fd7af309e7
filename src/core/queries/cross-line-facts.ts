import type { CrossLineHit } from '../../domain/risk/cross-line.ts';
import { all, type ReadDb } from '../db/database.ts';

/** What the last comparison across lines says of one line; absent where it says nothing. */
export interface CrossLineFacts {
  /** Unrelated parties that declare the same GTIN. */
  readonly sameGtinBooths?: number;
  /** Unrelated parties whose goods carry the same label text. */
  readonly sameLabelBooths?: number;
  /** Far below its kind; rupiah and score are exact decimal texts. */
  readonly priceOutlier?: {
    readonly median: string;
    readonly mad: string;
    readonly n: number;
    readonly z: string;
  };
}

/** Local to this laptop and as old as its last comparison: not part of a rebuild. */
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
    const { median, mad, n, z } = hit;
    return { priceOutlier: { median, mad, n, z } };
  }
  return hit.code === 'same-gtin'
    ? { sameGtinBooths: hit.unrelated }
    : { sameLabelBooths: hit.unrelated };
}
