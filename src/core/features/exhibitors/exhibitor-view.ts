import { businessScale } from '../../../domain/identity/business-scale.ts';
import { maskNik } from '../../../domain/identity/nik.ts';
import { first, type ReadDb } from '../../db/database.ts';
import { equals, listPage } from '../../db/list-page.ts';
import { boothCodesColumn, boothsOf } from '../../queries/booths-of.ts';
import { notFound } from '../../refusal.ts';
import { searchCondition } from '../../search/search-index.ts';
import type { ExhibitorDetail } from './exhibitor-record.ts';

interface ItemRow {
  readonly id: string;
  readonly name: string;
  readonly fasciaName: string | null;
  readonly type: string;
  readonly nib: string | null;
  readonly country: string;
  readonly regionCode: string | null;
  readonly category: string | null;
  readonly picName: string | null;
  readonly picPhone: string | null;
  readonly booths: string;
  readonly state: string;
  readonly lines: number;
  readonly redFindings: number;
  readonly warnings: string;
  readonly duplicateNib: 0 | 1;
}

interface ExhibitorFilter {
  readonly search?: string | undefined;
  readonly state?: string | undefined;
  readonly type?: string | undefined;
  readonly hall?: string | undefined;
  readonly category?: string | undefined;
  readonly country?: 'ID' | 'foreign' | undefined;
  readonly warnings?: boolean | undefined;
  readonly sort: keyof typeof ORDER;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const FIRST_BOOTH = `(SELECT min(booth.sort_key) FROM booth_assignment
   JOIN booth ON booth.id = booth_assignment.booth_id
  WHERE booth_assignment.exhibitor_id = exhibitor.id)`;

const ORDER = {
  name: 'exhibitor.name_key, exhibitor.id',
  booth: `${FIRST_BOOTH} IS NULL, ${FIRST_BOOTH}, exhibitor.id`,
  newest: 'exhibitor.created_at DESC, exhibitor.id DESC',
  state: 'exhibitor.state, exhibitor.name_key, exhibitor.id',
};

/** Another exhibitor that is still in the fair holds the same NIB. */
const DUPLICATE_NIB = `(exhibitor.nib IS NOT NULL AND EXISTS (SELECT 1 FROM exhibitor AS other
   WHERE other.nib = exhibitor.nib AND other.id <> exhibitor.id
     AND other.state NOT IN ('DITOLAK', 'DIBATALKAN', 'DIKELUARKAN')))`;

/** The notice is given on paper at the desk: on every sheet it is missing, so it marks nobody. */
const WORTH_A_MARK = `(exhibitor.warnings NOT IN ('[]', '["privacy-notice-missing"]') OR ${DUPLICATE_NIB})`;

const SELECT = `SELECT exhibitor.id, exhibitor.name, exhibitor.fascia_name AS fasciaName,
    exhibitor.type, exhibitor.nib, exhibitor.country, exhibitor.region_code AS regionCode,
    exhibitor.category, exhibitor.pic_name AS picName, exhibitor.pic_phone AS picPhone,
    ${boothCodesColumn('exhibitor.id')} AS booths, exhibitor.state,
    (SELECT count(*) FROM product WHERE product.exhibitor_id = exhibitor.id) AS lines,
    (SELECT count(*) FROM finding WHERE finding.exhibitor_id = exhibitor.id
        AND finding.blocks_badge = 1) AS redFindings,
    exhibitor.warnings, ${DUPLICATE_NIB} AS duplicateNib
  FROM exhibitor`;

export function listExhibitors(db: ReadDb, filter: ExhibitorFilter) {
  const search = searchCondition('exhibitor', 'exhibitor.id', filter.search);
  const { rows, ...page } = listPage<ItemRow>(
    db,
    {
      select: SELECT,
      from: 'FROM exhibitor',
      conditions: [
        search,
        equals('exhibitor.state', filter.state),
        equals('exhibitor.type', filter.type),
        equals('exhibitor.category', filter.category),
        filter.country && {
          sql: `exhibitor.country ${filter.country === 'ID' ? '=' : '<>'} 'ID'`,
          parameters: [],
        },
        filter.warnings && { sql: WORTH_A_MARK, parameters: [] },
        filter.hall !== undefined && inHall(filter.hall),
      ],
      order: ORDER[filter.sort],
      searching: search !== null,
    },
    filter,
  );
  return { ...page, items: rows.map(asItem) };
}

function inHall(hall: string) {
  return {
    sql: `exhibitor.id IN (SELECT exhibitor_id FROM booth_assignment
            JOIN booth ON booth.id = booth_assignment.booth_id
            JOIN hall ON hall.id = booth.hall_id WHERE hall.name = ?)`,
    parameters: [hall],
  };
}

function asItem({ duplicateNib, ...row }: ItemRow) {
  const warnings = JSON.parse(row.warnings) as string[];
  return {
    ...row,
    booths: JSON.parse(row.booths) as string[],
    warnings: duplicateNib === 1 ? [...warnings, 'duplicate-nib'] : warnings,
  };
}

interface DetailRow {
  readonly state: string;
  readonly detail: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly duplicate_nib: 0 | 1;
}

/** The stored fields, the NIK whole: for core only. */
export function exhibitorFields(db: ReadDb, id: string): ExhibitorDetail & { state: string } {
  const row = detailRow(db, id);
  return { ...(JSON.parse(row.detail) as ExhibitorDetail), state: row.state };
}

export function readExhibitor(db: ReadDb, id: string) {
  const row = detailRow(db, id);
  const detail = JSON.parse(row.detail) as ExhibitorDetail;
  const scale = businessScale({
    capital: detail.capital ?? undefined,
    annualSales: detail.annualSales ?? undefined,
    foundedYear: detail.foundedYear ?? undefined,
  });
  return {
    ...detail,
    kbli: [...detail.kbli],
    warnings: [
      ...detail.warnings,
      ...(row.duplicate_nib === 1 ? [{ field: 'nib', code: 'duplicate-nib' }] : []),
    ],
    nik: detail.nik ? maskNik(detail.nik) : null,
    id,
    state: row.state,
    booths: boothsOf(db, id),
    scale: {
      applied: detail.scaleOverride ?? scale.applied ?? null,
      byCapital: scale.byCapital ?? null,
      bySales: scale.bySales ?? null,
    },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function detailRow(db: ReadDb, id: string): DetailRow {
  const row = first<DetailRow>(
    db,
    `SELECT state, detail, created_at, updated_at, ${DUPLICATE_NIB} AS duplicate_nib
       FROM exhibitor WHERE id = ?`,
    [id],
  );
  if (!row) {
    throw notFound('exhibitor');
  }
  return row;
}
