import { foldText } from '../../domain/reference/fold-text.ts';
import type { CrossLineHit } from '../../domain/risk/cross-line.ts';
import type { CrossLineFacts, DeclaredLine } from '../../domain/risk/declared-line.ts';
import { all, type ReadDb } from '../db/database.ts';

/**
 * What the last comparison across lines says of one line; empty where it says nothing. What the
 * line no longer declares as the comparison saw it does not count.
 */
export function crossLineFactsOf(
  db: ReadDb,
  productId: string,
  line: DeclaredLine,
): CrossLineFacts {
  const rows = all<{ hit: string }>(
    db,
    `SELECT hit FROM cross_line_product JOIN cross_line USING (n)
      WHERE product_id = ? ORDER BY n`,
    [productId],
  );
  const hits = rows.map(({ hit }) => JSON.parse(hit) as CrossLineHit);
  return Object.assign({}, ...hits.filter((hit) => isStill(hit, line)).map(factsOf));
}

function isStill(hit: CrossLineHit, line: DeclaredLine): boolean {
  switch (hit.code) {
    case 'same-gtin':
      return line.gtin === hit.shared;
    case 'same-label':
      return foldText(line.labelText ?? '') === hit.shared;
    default:
      return (
        line.category === hit.category &&
        line.technique === hit.technique &&
        line.unit === hit.unit &&
        (line.priceMin ?? line.priceMax) === hit.price
      );
  }
}

function factsOf(hit: CrossLineHit): CrossLineFacts {
  if (hit.code === 'price-outlier') {
    // Half a rupiah at most lies between two whole prices, which a double holds.
    return { priceOutlier: hit.side, priceMedian: Number(hit.median) };
  }
  return hit.code === 'same-gtin'
    ? { sameGtinBooths: hit.unrelated }
    : { sameLabelBooths: hit.unrelated };
}
