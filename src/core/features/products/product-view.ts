import type { DeclarationVersion } from '../../../domain/products/declaration.ts';
import { standingChecks } from '../../../domain/products/permit-checks.ts';
import { declaredFields, type ProductFields } from '../../../domain/products/product.ts';
import { type ReviewContext, reviewProduct } from '../../../domain/products/review-product.ts';
import { type VersionChange, versionChanges } from '../../../domain/products/version-changes.ts';
import type { DeclarationState, OriginClass } from '../../../domain/reference/product-codes.ts';
import type { Lane } from '../../../domain/risk/lane.ts';
import type { Signal } from '../../../domain/risk/score-line.ts';
import { first, type ReadDb } from '../../db/database.ts';
import { equals, listPage } from '../../db/list-page.ts';
import { canonicalText } from '../../journal/canonical-text.ts';
import type { Entry } from '../../journal/entry.ts';
import { readEntries } from '../../journal/read-entries.ts';
import { boothCodesColumn } from '../../queries/booths-of.ts';
import { notFound } from '../../refusal.ts';
import { checksIn } from '../../scoring/checked-line.ts';
import { searchCondition } from '../../search/search-index.ts';

export interface ProductRow {
  readonly id: string;
  readonly exhibitor_id: string;
  readonly exhibitor_name: string;
  readonly name: string;
  readonly category: string;
  readonly technique: string | null;
  readonly claimed_class: OriginClass;
  readonly state: DeclarationState;
  readonly version: number;
  readonly lane: Lane;
  readonly score: number;
  readonly signals: string;
  readonly rules_version: string;
  readonly source_row: number | null;
  readonly detail: string;
  readonly versions: string;
}

const FROM = 'FROM product JOIN exhibitor ON exhibitor.id = product.exhibitor_id';

const SELECT = `SELECT product.*, exhibitor.name AS exhibitor_name,
    ${boothCodesColumn('product.exhibitor_id')} AS booths ${FROM}`;

interface ProductFilter {
  readonly search?: string | undefined;
  readonly exhibitorId?: string | undefined;
  readonly signal?: string | undefined;
  readonly lane?: string | undefined;
  readonly state?: string | undefined;
  readonly category?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export function listProducts(db: ReadDb, filter: ProductFilter) {
  const search = productSearch(filter.search);
  const { rows, ...page } = listPage<ProductRow & { booths: string }>(
    db,
    {
      select: SELECT,
      from: FROM,
      conditions: [
        search,
        equals('product.exhibitor_id', filter.exhibitorId),
        equals('product.lane', filter.lane),
        equals('product.state', filter.state),
        equals('product.category', filter.category),
        filter.signal !== undefined && {
          sql: 'product.id IN (SELECT product_id FROM product_signal WHERE code = ?)',
          parameters: [filter.signal],
        },
      ],
      order:
        'product.score DESC, exhibitor.name_key, product.name_key, product.ordinal, product.id',
      searching: search !== null,
    },
    filter,
  );
  return { ...page, items: rows.map(asItem) };
}

/** A line is found by its own name and numbers, or by its exhibitor. */
function productSearch(search: string | undefined) {
  const own = searchCondition('product', 'product.id', search);
  const holder = searchCondition('exhibitor', 'product.exhibitor_id', search);
  return own && holder
    ? {
        sql: `(${own.sql} OR ${holder.sql})`,
        parameters: [...own.parameters, ...holder.parameters],
      }
    : null;
}

function asItem(row: ProductRow & { booths: string }) {
  return {
    id: row.id,
    exhibitorId: row.exhibitor_id,
    exhibitorName: row.exhibitor_name,
    booths: JSON.parse(row.booths) as string[],
    name: row.name,
    category: row.category,
    technique: row.technique,
    claimedClass: row.claimed_class,
    state: row.state,
    version: row.version,
    lane: row.lane,
    score: row.score,
    signals: signalsOf(row).map((signal) => signal.code),
    ...(row.source_row !== null && { sourceRow: row.source_row }),
  };
}

export function productRow(db: ReadDb, id: string): ProductRow {
  const row = first<ProductRow>(db, `${SELECT} WHERE product.id = ?`, [id]);
  if (!row) {
    throw notFound('product');
  }
  return row;
}

export function fieldsOf(row: ProductRow): ProductFields {
  return declaredFields(JSON.parse(row.detail) as Record<string, unknown>);
}

export function signalsOf(row: Pick<ProductRow, 'signals'>): Signal[] {
  return JSON.parse(row.signals) as Signal[];
}

export function versionsOf(row: Pick<ProductRow, 'versions'>): DeclarationVersion[] {
  return JSON.parse(row.versions) as DeclarationVersion[];
}

export function readProduct(db: ReadDb, context: ReviewContext, id: string) {
  const row = productRow(db, id);
  const fields = fieldsOf(row);
  const entries = readEntries(db, 'product', id);
  const changes = changesOf(entries);
  return {
    ...fields,
    materials: [...fields.materials],
    steps: [...fields.steps],
    photos: [...fields.photos],
    labelPhotos: [...fields.labelPhotos],
    processPhotos: [...fields.processPhotos],
    permits: [...fields.permits],
    answers: { ...fields.answers },
    id,
    exhibitorId: row.exhibitor_id,
    exhibitorName: row.exhibitor_name,
    state: row.state,
    version: row.version,
    lane: row.lane,
    score: row.score,
    signals: signalsOf(row),
    rulesVersion: row.rules_version,
    warnings: [...reviewProduct(fields, context).warnings],
    versions: versionsOf(row).map((version, index) => ({
      ...version,
      reasons: [...version.reasons],
      changes: changes[index] ?? [],
      signed: version.signed ?? null,
    })),
    permitChecks: checksOf(entries, fields),
    ...(row.source_row !== null && { sourceRow: row.source_row }),
  };
}

function checksOf(entries: readonly Entry[], { permits }: ProductFields) {
  const checks = checksIn(entries);
  const standing = new Set(standingChecks(checks, permits));
  return checks.map((check) => ({ ...check, stands: standing.has(check) }));
}

/** What each version changed against the one before it; nothing for the first. */
function changesOf(entries: readonly Entry[]): VersionChange[][] {
  const snapshots = entries
    .filter((entry) => entry.kind === 'fact' && entry.name === 'submitted')
    .map((entry) => (entry.payload.snapshot ?? {}) as Record<string, unknown>);
  return snapshots.map((snapshot, index) => {
    const before = snapshots[index - 1];
    return before ? versionChanges(before, snapshot, canonicalText) : [];
  });
}
