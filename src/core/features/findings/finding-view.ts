import type { FindingDecision, FindingState, Severity } from '../../../domain/findings/finding.ts';
import { first, type ReadDb } from '../../db/database.ts';
import { equals, listPage } from '../../db/list-page.ts';
import { boothCodesColumn } from '../../queries/booths-of.ts';
import { notFound } from '../../refusal.ts';
import { searchCondition } from '../../search/search-index.ts';
import type { EarlierDecision, RaisedFinding } from './finding-record.ts';

interface FindingRow {
  readonly id: string;
  readonly exhibitor_name: string;
  readonly product_name: string | null;
  readonly booths: string;
  readonly severity: Severity;
  readonly score: number;
  readonly state: FindingState;
  readonly raised_at: string;
  readonly raised_by: string;
  readonly decision: FindingDecision | null;
  readonly decided_at: string | null;
  readonly decided_by: string | null;
  readonly reason: string | null;
  readonly detail: string;
}

const FROM = `FROM finding
  JOIN exhibitor ON exhibitor.id = finding.exhibitor_id
  LEFT JOIN product ON product.id = finding.product_id`;

const SELECT = `SELECT finding.*, exhibitor.name AS exhibitor_name, product.name AS product_name,
    ${boothCodesColumn('finding.exhibitor_id')} AS booths ${FROM}`;

interface FindingFilter {
  readonly search?: string | undefined;
  readonly exhibitorId?: string | undefined;
  readonly productId?: string | undefined;
  readonly severity?: string | undefined;
  readonly open?: boolean | undefined;
  readonly kind?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export function listFindings(db: ReadDb, filter: FindingFilter) {
  const search = findingSearch(filter.search);
  const { rows, ...page } = listPage<FindingRow>(
    db,
    {
      select: SELECT,
      from: FROM,
      conditions: [
        search,
        equals('finding.exhibitor_id', filter.exhibitorId),
        equals('finding.product_id', filter.productId),
        equals('finding.severity', filter.severity),
        equals('finding.kind', filter.kind),
        filter.open !== undefined && {
          sql: `finding.state ${filter.open ? '=' : '<>'} 'BARU'`,
          parameters: [],
        },
      ],
      order: "finding.state = 'BARU' DESC, finding.severity, finding.raised_at DESC, finding.id",
      searching: search !== null,
    },
    filter,
  );
  return { ...page, items: rows.map(asFinding) };
}

function findingSearch(search: string | undefined) {
  const own = searchCondition('finding', 'finding.id', search);
  const holder = searchCondition('exhibitor', 'finding.exhibitor_id', search);
  return own && holder
    ? {
        sql: `(${own.sql} OR ${holder.sql})`,
        parameters: [...own.parameters, ...holder.parameters],
      }
    : null;
}

export function readFinding(db: ReadDb, id: string) {
  const row = first<FindingRow>(db, `${SELECT} WHERE finding.id = ?`, [id]);
  if (!row) {
    throw notFound('finding');
  }
  return asFinding(row);
}

function asFinding(row: FindingRow) {
  const {
    severity: chosenSeverity,
    boothId: _booth,
    earlierDecisions,
    ...raised
  } = JSON.parse(row.detail) as RaisedFinding & { earlierDecisions: EarlierDecision[] };
  return {
    ...raised,
    signals: [...raised.signals],
    photos: [...raised.photos],
    id: row.id,
    exhibitorName: row.exhibitor_name,
    booths: JSON.parse(row.booths) as string[],
    productName: row.product_name,
    severity: row.severity,
    chosenSeverity,
    score: row.score,
    estimatedValue: estimate(raised.quantity, raised.price),
    state: row.state,
    raisedAt: row.raised_at,
    raisedBy: row.raised_by,
    decision: row.decision,
    reason: row.reason,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    earlierDecisions,
  };
}

/** Quantity times label price; null where either is unknown or the product is no safe integer. */
function estimate(quantity: number | null, price: number | null): number | null {
  const value = quantity === null || price === null ? null : quantity * price;
  return value !== null && Number.isSafeInteger(value) ? value : null;
}
