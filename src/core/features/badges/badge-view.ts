import type { Basis } from '../../../domain/badges/claims.ts';
import type { BadgeState } from '../../../domain/badges/verify-context.ts';
import type { RegionIndex } from '../../../domain/regions/region-index.ts';
import { all, first, type ReadDb } from '../../db/database.ts';
import { equals, listPage } from '../../db/list-page.ts';
import { badgeState } from '../../queries/badge-state.ts';
import { recordHistory } from '../../queries/record-history.ts';
import { notAllowed, notFound } from '../../refusal.ts';
import { searchCondition } from '../../search/search-index.ts';
import { badgeContent } from './badge-content.ts';
import { type BadgeKind, detailOf, type IssuedContent } from './badge-record.ts';
import { whyNotIssue } from './issue-badge.ts';

export interface BadgeRow {
  readonly id: string;
  readonly serial: string;
  readonly kind: BadgeKind;
  readonly exhibitor_id: string;
  readonly exhibitor_name: string;
  /** What its facts add up to. */
  readonly state: 'AKTIF' | 'DITANGGUHKAN' | 'DICABUT';
  /** That, and what the day and a newer serial make of it. */
  readonly state_now: BadgeState;
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

export function selectBadge(now: number): string {
  return `SELECT badge.*, exhibitor.name AS exhibitor_name, ${badgeState(now)} AS state_now ${FROM}`;
}

interface BadgeFilter {
  readonly search?: string | undefined;
  readonly kind: BadgeKind | 'all';
  readonly state?: string | undefined;
  readonly printed?: boolean | undefined;
  readonly exhibitorId?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export function listBadges(db: ReadDb, now: number, filter: BadgeFilter) {
  const search = searchCondition('badge', 'badge.id', filter.search);
  const { rows, ...page } = listPage<BadgeRow>(
    db,
    {
      select: selectBadge(now),
      from: FROM,
      conditions: [
        search,
        equals('badge.kind', filter.kind === 'all' ? undefined : filter.kind),
        equals(badgeState(now), filter.state),
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
export function badgeRow(db: ReadDb, now: number, named: string): BadgeRow {
  const byId = first<BadgeRow>(db, `${selectBadge(now)} WHERE badge.id = ?`, [named]);
  const [row, ...others] = byId ? [byId] : badgesOfSerial(db, now, named);
  if (!row) {
    throw notFound('badge');
  }
  if (others.length > 0) {
    throw notAllowed('serial-shared');
  }
  return row;
}

export function badgesOfSerial(db: ReadDb, now: number, serial: string): BadgeRow[] {
  const select = `${selectBadge(now)} WHERE badge.serial = ? ORDER BY badge.id`;
  return all<BadgeRow>(db, select, [serial]);
}

export function isPrinted(row: BadgeRow): boolean {
  return row.printed_revision === row.revision;
}

/** Whether it has to be issued anew: it says something else now, or rested on nothing for a while. */
export function isOutdated(db: ReadDb, regions: RegionIndex, row: BadgeRow): boolean {
  return (
    detailOf(row).status.lapsed ||
    badgeContent(db, regions, row.exhibitor_id, row.kind).contentHash !== row.content_hash
  );
}

export function readBadge(db: ReadDb, regions: RegionIndex, now: number, named: string) {
  const row = badgeRow(db, now, named);
  const content = detailOf(row);
  const { status } = content;
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
      reason: textOf(changes, 'reason'),
      code: textOf(changes, 'code'),
    })),
    standsInTheWay: whyNotIssue(db, row.exhibitor_id, row.kind),
    outdated:
      row.state !== 'DICABUT' && row.state_now !== 'DIGANTI' && isOutdated(db, regions, row),
    statusReason: status.reason,
    statusCode: status.code,
    held: status.held,
  };
}

function textOf(changes: ReturnType<typeof recordHistory>[number]['changes'], field: string) {
  return String(changes.find((change) => change.field === field)?.value ?? '') || null;
}

export function shownLines(content: IssuedContent) {
  return content.lines.map((line, index) => ({
    name: line.name,
    classCode: line.classCode,
    technique: line.techniqueLabel || null,
    stock: content.goods?.[index]?.stock ?? null,
    unit: content.goods?.[index]?.unit ?? null,
    photo: content.goods?.[index]?.photo ?? null,
  }));
}

function asItem(row: BadgeRow) {
  const content = detailOf(row);
  return {
    id: row.id,
    serial: row.serial,
    kind: row.kind,
    exhibitorId: row.exhibitor_id,
    exhibitorName: row.exhibitor_name,
    booths: [...content.booths],
    lines: content.lines.length + content.moreLines,
    basis: row.basis,
    state: row.state_now,
    revision: row.revision,
    printed: isPrinted(row),
    copies: row.copies,
    issuedAt: row.issued_at,
  };
}
