import type { CrossLineHit } from '../../../domain/risk/cross-line.ts';
import { crossLineText } from '../../../domain/risk/cross-line-text.ts';
import { all, first, type ReadDb } from '../../db/database.ts';
import { namesOf } from './day-view.ts';

/** The hits of the last comparison, with the lines they are about as they are called now. */
export function readHits(db: ReadDb) {
  const last = first<{ computedAt: string; compared: number }>(
    db,
    'SELECT computed_at AS computedAt, compared FROM cross_line_run',
  );
  const hits = all<{ hit: string }>(db, 'SELECT hit FROM cross_line ORDER BY n').map(
    (row) => JSON.parse(row.hit) as CrossLineHit,
  );
  const names = namesOf(db, hits.flatMap(idsOf));
  return {
    computedAt: last?.computedAt ?? null,
    compared: last?.compared ?? 0,
    items: hits.map((hit) => {
      const lines = idsOf(hit).flatMap((productId) => {
        const named = names.get(productId);
        return named
          ? [
              {
                productId,
                name: named.name,
                exhibitorName: named.exhibitorName,
                booths: JSON.parse(named.booths) as string[],
              },
            ]
          : [];
      });
      return {
        code: hit.code,
        productIds: [...idsOf(hit)],
        booths: [...new Set(lines.flatMap((line) => line.booths))].sort(),
        lines,
        numbers: numbersOf(hit),
        because: crossLineText(hit),
      };
    }),
  };
}

function idsOf(hit: CrossLineHit): readonly string[] {
  return hit.code === 'price-outlier' ? [hit.id] : hit.productIds;
}

function numbersOf(hit: CrossLineHit): Record<string, string | number> {
  if (hit.code === 'price-outlier') {
    const { code: _code, id: _id, ...numbers } = hit;
    return numbers;
  }
  const { shared, unrelated, productIds } = hit;
  return { shared, unrelated, lines: productIds.length };
}
