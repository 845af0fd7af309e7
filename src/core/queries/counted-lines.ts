import { isAccepted } from '../../domain/exhibitors/exhibitor-states.ts';
import { exhibitorStates } from '../../domain/reference/exhibitor-codes.ts';
import type { LaneLine } from '../../domain/risk/day-lanes.ts';
import { all, count, type ReadDb } from '../db/database.ts';

const ACCEPTED = exhibitorStates.filter(isAccepted).map((state) => `'${state}'`);

/** Lines that a day counts: declared, and of an exhibitor whom the fair has taken in. */
export const COUNTED = `product.state IN ('DIAJUKAN', 'DISETUJUI', 'DIVERIFIKASI')
  AND exhibitor.state IN (${ACCEPTED.join(', ')})`;

export const PRODUCT_OF_EXHIBITOR =
  'FROM product JOIN exhibitor ON exhibitor.id = product.exhibitor_id';

/** A counted line: what the goods are, never who the person is. */
export interface CountedLine extends LaneLine {
  readonly place: string | null;
  /** The rules that raised a question: what supports a claim or only notes something asks none. */
  readonly codes: readonly string[];
}

type CountedRow = LaneLine & { readonly place: string | null; readonly codes: string };

/** The province where the line is made; outside Indonesia the country. */
const PLACE = `CASE WHEN product.origin_country <> 'ID' THEN product.origin_country
  ELSE substr(product.detail ->> '$.originRegion', 1, 2) END`;

export function countedLines(db: ReadDb): CountedLine[] {
  const rows = all<CountedRow>(
    db,
    `SELECT product.id, product.lane, product.score, ${PLACE} AS place,
            (SELECT json_group_array(code) FROM (SELECT code FROM product_signal
              WHERE product_signal.product_id = product.id AND weight > 0 ORDER BY code)) AS codes
       ${PRODUCT_OF_EXHIBITOR} WHERE ${COUNTED} ORDER BY product.id`,
  );
  return rows.map((row) => ({ ...row, codes: JSON.parse(row.codes) as string[] }));
}

export function isCounted(db: ReadDb, productId: string): boolean {
  const sql = `SELECT count(*) ${PRODUCT_OF_EXHIBITOR} WHERE product.id = ? AND ${COUNTED}`;
  return count(db, sql, [productId]) > 0;
}
