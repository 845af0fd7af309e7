import { invalid } from '../refusal.ts';
import type { Condition } from '../search/search-index.ts';
import { all, count, type ReadDb } from './database.ts';

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface ListQuery {
  /** `SELECT … FROM …`, without WHERE. */
  readonly select: string;
  /** `FROM …` for counting. */
  readonly from: string;
  readonly conditions: readonly (Condition | null | undefined | false)[];
  readonly order: string;
  /** Whether a search text is among the conditions: then counting stops at 1,000. */
  readonly searching: boolean;
}

export interface Page<Row> {
  readonly rows: Row[];
  readonly total: number;
  readonly totalIsLower?: true;
  readonly nextCursor?: string;
}

const COUNTED_UNDER_SEARCH = 1000;

/** One page of a list; the cursor is the number of rows before it. */
export function listPage<Row>(db: ReadDb, query: ListQuery, page: PageRequest): Page<Row> {
  const conditions = query.conditions.filter((part): part is Condition => !!part);
  const where =
    conditions.length > 0 ? ` WHERE ${conditions.map((part) => part.sql).join(' AND ')}` : '';
  const parameters = conditions.flatMap((part) => part.parameters);
  const offset = readCursor(page.cursor);
  const rows = all<Row>(db, `${query.select}${where} ORDER BY ${query.order} LIMIT ? OFFSET ?`, [
    ...parameters,
    page.limit,
    offset,
  ]);
  const counted = query.searching
    ? count(db, `SELECT count(*) FROM (SELECT 1 ${query.from}${where} LIMIT ?)`, [
        ...parameters,
        COUNTED_UNDER_SEARCH + 1,
      ])
    : count(db, `SELECT count(*) ${query.from}${where}`, parameters);
  const isLower = query.searching && counted > COUNTED_UNDER_SEARCH;
  const next = offset + rows.length;
  return {
    rows,
    total: isLower ? COUNTED_UNDER_SEARCH : counted,
    ...(isLower && { totalIsLower: true as const }),
    ...(rows.length === page.limit && (isLower || next < counted) && { nextCursor: String(next) }),
  };
}

/** A condition on one column, or none where the value is left out. */
export function equals(column: string, value: string | number | undefined): Condition | null {
  return value === undefined ? null : { sql: `${column} = ?`, parameters: [value] };
}

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) {
    return 0;
  }
  if (!/^\d{1,9}$/.test(cursor)) {
    throw invalid([{ field: 'cursor', code: 'input-invalid' }]);
  }
  return Number(cursor);
}
