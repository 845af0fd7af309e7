import { readBoothCode } from '../../../domain/sheets/booth-codes-cell.ts';
import { normalisedName } from '../../../domain/sheets/normalised-name.ts';
import type { ProductRow } from '../../../domain/sheets/product-row.ts';
import { readProductRow } from '../../../domain/sheets/read-product-row.ts';
import { type RowIssue, rowIssue } from '../../../domain/sheets/row-issue.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { type BoothIndex, boothIndex } from './booth-index.ts';
import type { ImportPlan, PlannedIssue, PlannedRow } from './import-plan.ts';
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

/** A line is identified by its exhibitor, its name and its place among lines of that name. */
export function planProducts(
  db: ReadDb,
  context: PlanContext,
  records: readonly SheetRecord[],
): ImportPlan<PlannedProduct> {
  const sources = knownSources(db, 'products');
  const known = knownProducts(db);
  const booths = boothIndex(db);
  const seen = new Map<string, number>();
  const rows: PlannedRow<PlannedProduct>[] = [];
  const issues: PlannedIssue[] = [];
  records.forEach((record, index) => {
    const row = index + 1;
    const outcome = readProductRow(record, context);
    const holder = holderOf(booths, record.boothCode ?? '');
    issues.push(...plannedIssues(row, [...outcome.issues, ...holder.problems]));
    const name = outcome.value?.name ?? record.name ?? '';
    // Refused rows count too, so that a line keeps its place when they come back mended.
    const key = `${holder.exhibitorId} ${normalisedName(name)}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    // Two equal rows are two lines: the place tells their sources apart.
    const hash = `${sourceHash(record)}${ordinal > 1 ? `-${ordinal}` : ''}`;
    const source = sources.get(hash);
    if (!outcome.value || !holder.exhibitorId) {
      rows.push(skipped(row, hash, name));
    } else if (source) {
      rows.push(unchanged(row, hash, name, source));
    } else {
      const { boothCode: _booth, ...fields } = outcome.value;
      const value = { ...fields, exhibitorId: holder.exhibitorId, ordinal };
      rows.push(planProduct(known, context, row, hash, value));
    }
  });
  return { kind: 'products', rows, issues };
}

function planProduct(
  known: Map<string, KnownProduct>,
  context: PlanContext,
  row: number,
  hash: string,
  value: PlannedProduct,
): PlannedRow<PlannedProduct> {
  const key = identityOf(value.exhibitorId, value.name, value.ordinal);
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

function identityOf(exhibitorId: string, name: string, ordinal: number): string {
  return `${exhibitorId} ${ordinal} ${normalisedName(name)}`;
}

function knownProducts(db: ReadDb): Map<string, KnownProduct> {
  const rows = all<{
    id: string;
    exhibitor_id: string;
    name: string;
    ordinal: number;
    detail: string;
  }>(db, 'SELECT id, exhibitor_id, name, ordinal, detail FROM product ORDER BY id');
  return new Map(
    rows.map((row) => [
      identityOf(row.exhibitor_id, row.name, row.ordinal),
      { id: row.id, fields: JSON.parse(row.detail) as object },
    ]),
  );
}
