import { readBoothCode } from '../../../domain/sheets/booth-codes-cell.ts';
import { cleanText } from '../../../domain/sheets/clean-cell.ts';
import type { ProductRow } from '../../../domain/sheets/product-row.ts';
import { readProductRow } from '../../../domain/sheets/read-product-row.ts';
import { type RowIssue, rowIssue } from '../../../domain/sheets/row-issue.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { type BoothIndex, boothIndex } from './booth-index.ts';
import type { ImportPlan, PlannedIssue, PlannedRow } from './import-plan.ts';
import { LinePlaces, linePlace } from './line-places.ts';
import {
  differing,
  knownSources,
  type PlanContext,
  plannedIssues,
  type SheetRecord,
  skipped,
  sourceHash,
  unchanged,
} from './plan-context.ts';

export interface PlannedProduct extends Omit<ProductRow, 'boothCode'> {
  readonly exhibitorId: string;
  /** 1 for the first line of that name of the exhibitor, 2 for the second… */
  readonly ordinal: number;
}

interface KnownProduct {
  readonly id: string;
  readonly fields: object;
}

/** A row as read, before it is known which line it is. */
interface ReadLine {
  readonly row: number;
  readonly hash: string;
  readonly name: string;
  readonly exhibitorId: string;
  /** The record this very row became before. */
  readonly source: string | undefined;
  readonly value: ProductRow | undefined;
}

/**
 * A line is identified by its exhibitor, its name and its place among lines of that name. Rows
 * that were imported before keep their lines, wherever they now stand; the others take the places
 * that are left, in the order of the sheet.
 */
export function planProducts(
  db: ReadDb,
  context: PlanContext,
  records: readonly SheetRecord[],
): ImportPlan<PlannedProduct> {
  const known = knownProducts(db);
  const { lines, issues } = readLines(db, context, records);
  const places = new LinePlaces();
  for (const { source } of lines) {
    const place = source && known.places.get(source);
    if (place) {
      places.claim(place);
    }
  }
  const rows = lines.map((line): PlannedRow<PlannedProduct> => {
    const { row, hash, name, exhibitorId, source, value } = line;
    if (value && exhibitorId && source) {
      return unchanged(row, hash, name, source);
    }
    // Refused rows take a place too, so that a line keeps its own when they come back mended.
    const ordinal = places.next(exhibitorId, name, value?.ordinal);
    if (!value || !exhibitorId) {
      return { ...skipped(row, hash, name), ordinal };
    }
    const { boothCode: _booth, ...fields } = value;
    return planProduct(known.lines, context, row, hash, { ...fields, exhibitorId, ordinal });
  });
  return { kind: 'products', rows, issues };
}

function readLines(db: ReadDb, context: PlanContext, records: readonly SheetRecord[]) {
  const sources = knownSources(db, 'products');
  const booths = boothIndex(db);
  const equal = new Map<string, number>();
  const issues: PlannedIssue[] = [];
  const lines = records.map(({ row, cells }): ReadLine => {
    const { value, issues: own } = readProductRow(cells, context);
    const { exhibitorId, problems } = holderOf(booths, cells.boothCode ?? '');
    issues.push(...plannedIssues(row, [...own, ...problems]));
    const { ordinal: _ordinal, ...declared } = cells;
    const same = sourceHash(declared);
    const nth = (equal.get(same) ?? 0) + 1;
    equal.set(same, nth);
    // Two equal rows are two lines: the count tells their sources apart.
    const hash = nth > 1 ? `${same}-${nth}` : same;
    const name = value?.name ?? cleanText(cells.name ?? '');
    const source = value && exhibitorId ? sources.get(hash) : undefined;
    return { row, hash, name, exhibitorId, source, value };
  });
  return { lines, issues };
}

function planProduct(
  known: Map<string, KnownProduct>,
  context: PlanContext,
  row: number,
  hash: string,
  value: PlannedProduct,
): PlannedRow<PlannedProduct> {
  const key = linePlace(value.exhibitorId, value.name, value.ordinal);
  const before = known.get(key);
  const recordId = before?.id ?? context.newId();
  const { exhibitorId: _exhibitor, ordinal: _ordinal, ...declared } = value;
  const fields = before ? differing(before.fields, declared) : [];
  known.set(key, { id: recordId, fields: { ...before?.fields, ...declared } });
  const base = { row, hash, recordId, name: value.name, value, fields };
  if (!before) {
    return { ...base, action: 'created' };
  }
  return { ...base, action: fields.length > 0 ? 'updated' : 'unchanged' };
}

function holderOf(booths: BoothIndex, cell: string): { exhibitorId: string; problems: RowIssue[] } {
  const code = readBoothCode(cell);
  const holders = [...(booths.get(code)?.holders ?? [])];
  const [exhibitorId] = holders;
  if (!exhibitorId) {
    const problems = code === '' ? [] : [rowIssue('boothCode', 'exhibitor-unknown', code)];
    return { exhibitorId: '', problems };
  }
  // A shared booth does not say whose line it is; a guess would put it on the wrong exhibitor.
  return holders.length > 1
    ? { exhibitorId: '', problems: [rowIssue('boothCode', 'exhibitor-ambiguous', code)] }
    : { exhibitorId, problems: [] };
}

interface KnownProducts {
  /** Lines by exhibitor, name and ordinal. */
  readonly lines: Map<string, KnownProduct>;
  /** That identity by record. */
  readonly places: ReadonlyMap<string, string>;
}

function knownProducts(db: ReadDb): KnownProducts {
  const rows = all<{
    id: string;
    exhibitor_id: string;
    name: string;
    ordinal: number;
    detail: string;
  }>(db, 'SELECT id, exhibitor_id, name, ordinal, detail FROM product ORDER BY id');
  const lines = new Map<string, KnownProduct>();
  const places = new Map<string, string>();
  for (const { id, exhibitor_id, name, ordinal, detail } of rows) {
    const place = linePlace(exhibitor_id, name, ordinal);
    lines.set(place, { id, fields: JSON.parse(detail) as object });
    places.set(id, place);
  }
  return { lines, places };
}
