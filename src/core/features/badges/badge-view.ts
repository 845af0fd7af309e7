import type { Basis } from '../../../domain/badges/claims.ts';
import type { BadgeState } from '../../../domain/badges/verify-context.ts';
import { all, first, type ReadDb } from '../../db/database.ts';
import { equals, listPage } from '../../db/list-page.ts';
import { recordHistory } from '../../queries/record-history.ts';
import { notAllowed, notFound } from '../../refusal.ts';
import { searchCondition } from '../../search/search-index.ts';
import { standsInTheWay } from './badge-readiness.ts';
import type { BadgeKind, IssuedContent } from './badge-record.ts';

export interface BadgeRow {
  readonly id: string;
  readonly serial: string;
  readonly kind: BadgeKind;
  readonly exhibitor_id: string;
  readonly exhibitor_name: string;
  readonly state: BadgeState;
  readonly revision: number;
  readonly content_hash: string;
  readonly basis: Basis;
  readonly copies: number;
  readonly printed_revision: number;
  readonly issued_at: string;
  readonly status_reason: string | null;
  readonly token: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly detail: string;
}

const FROM = 'FROM badge JOIN exhibitor ON exhibitor.id = badge.exhibitor_id';
export const SELECT_BADGE = `SELECT badge.*, exhibitor.name AS exhibitor_name ${FROM}`;

interface BadgeFilter {
  readonly search?: string | undefined;
  readonly kind: BadgeKind | 'all';
  readonly state?: string | undefined;
  readonly printed?: boolean | undefined;
  readonly exhibitorId?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export function listBadges(db: ReadDb, filter: BadgeFilter) {
  const search = searchCondition('badge', 'badge.id', filter.search);
  const { rows, ...page } = listPage<BadgeRow>(
    db,
    {
      select: SELECT_BADGE,
      from: FROM,
      conditions: [
        search,
        equals('badge.kind', filter.kind === 'all' ? undefined : filter.kind),
        equals('badge.state', filter.state),
        equals('badge.exhibitor_id', filter.exhibitorId),
        filter.printed !== undefined && {
          sql: `badge.printed_revision ${filter.printed ? '=' : '<'} badge.revision`,
          parameters: [],
        },
      ],
      order: 'badge.number, badge.id',
      searching: search !== null,
    },
    filter,
  );
  return { ...page, items: rows.map(asItem) };
}

/**
 * The badge that a person means by its serial or, where laptops gave out one serial twice, by its
 * id: then the serial alone names neither.
 */
export function badgeRow(db: ReadDb, named: string): BadgeRow {
  const byId = first<BadgeRow>(db, `${SELECT_BADGE} WHERE badge.id = ?`, [named]);
  const [row, ...others] = byId ? [byId] : badgesOfSerial(db, named);
  if (!row) {
    throw notFound('badge');
  }
  if (others.length > 0) {
    throw notAllowed('serial-shared');
  }
  return row;
}

export function badgesOfSerial(db: ReadDb, serial: string): BadgeRow[] {
  return all<BadgeRow>(db, `${SELECT_BADGE} WHERE badge.serial = ? ORDER BY badge.id`, [serial]);
}

export function contentOf(row: Pick<BadgeRow, 'detail'>): IssuedContent {
  return JSON.parse(row.detail) as IssuedContent;
}

export function isPrinted(row: BadgeRow): boolean {
  return row.printed_revision === row.revision;
}

export function readBadge(db: ReadDb, named: string) {
  const row = badgeRow(db, named);
  const content = contentOf(row);
  return {
    ...asItem(row),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    qrText: row.token,
    shownLines: shownLines(content),
    moreLines: content.moreLines,
    history: recordHistory(db, 'badge', row.id).map(({ at, actor, what, changes }) => ({
      at,
      actor,
      what,
      reason: String(changes.find((change) => change.field === 'reason')?.value ?? '') || null,
    })),
    standsInTheWay: standsInTheWay(db, row.exhibitor_id),
  };
}

export function shownLines(content: IssuedContent) {
  return content.lines.map((line) => ({
    name: line.name,
    classCode: line.classCode,
    technique: line.techniqueLabel || null,
  }));
}

function asItem(row: BadgeRow) {
  const content = contentOf(row);
  return {
    id: row.id,
    serial: row.serial,
    kind: row.kind,
    exhibitorId: row.exhibitor_id,
    exhibitorName: row.exhibitor_name,
    booths: [...content.booths],
    lines: content.lines.length + content.moreLines,
    basis: row.basis,
    state: row.state,
    revision: row.revision,
    printed: isPrinted(row),
    copies: row.copies,
    issuedAt: row.issued_at,
  };
}
