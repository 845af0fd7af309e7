import type { ComparedLine } from '../../../domain/risk/cross-line.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { COUNTED, PRODUCT_OF_EXHIBITOR } from '../../queries/counted-lines.ts';

type ComparedRow = Omit<ComparedLine, 'ties'> & { readonly nib: string | null };

/**
 * The lines that count, as the comparison needs them. Exhibitors are tied by a stand that they
 * share and by the number of their business; names and numbers of people stay behind.
 */
export function comparedLines(db: ReadDb): ComparedLine[] {
  const ties = new Map<string, string[]>();
  for (const { exhibitorId, boothId } of all<{ exhibitorId: string; boothId: string }>(
    db,
    `SELECT exhibitor_id AS exhibitorId, booth_id AS boothId FROM booth_assignment
      ORDER BY exhibitor_id, booth_id`,
  )) {
    ties.set(exhibitorId, [...(ties.get(exhibitorId) ?? []), `booth ${boothId}`]);
  }
  const rows = all<ComparedRow>(
    db,
    `SELECT product.id, product.exhibitor_id AS exhibitorId, product.category, product.technique,
            product.detail ->> '$.unit' AS unit, product.detail ->> '$.gtin' AS gtin,
            coalesce(product.detail ->> '$.priceMin', product.detail ->> '$.priceMax') AS price,
            product.detail ->> '$.labelText' AS labelText, exhibitor.nib
       ${PRODUCT_OF_EXHIBITOR} WHERE ${COUNTED} ORDER BY product.id`,
  );
  return rows.map(({ nib, ...line }) => ({
    ...line,
    ties: [...(ties.get(line.exhibitorId) ?? []), ...(nib ? [`nib ${nib}`] : [])],
  }));
}
