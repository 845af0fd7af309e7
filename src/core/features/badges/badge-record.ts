import { type BadgeStatus, foldBadgeStatus } from '../../../domain/badges/badge-status.ts';
import type { Basis, Grade } from '../../../domain/badges/claims.ts';
import type { PrintLine } from '../../../domain/badges/print-item.ts';
import { all, put, type WriteDb } from '../../db/database.ts';
import { markClash } from '../../journal/clash.ts';
import { anchorOf, type Entry } from '../../journal/entry.ts';
import type { RecordType } from '../../journal/record-type.ts';
import { indexText } from '../../search/search-index.ts';
import type { Approval } from './badge-approval.ts';

export type BadgeKind = 'badge' | 'certificate';

/** What a look at the shelf is compared with beyond what the paper says. */
export interface DeclaredGoods {
  readonly stock: number | null;
  readonly unit: string | null;
  /** File of the first photo. */
  readonly photo: string | null;
}

/** What was signed and will be printed: frozen with each revision. */
export interface IssuedContent {
  readonly kind: BadgeKind;
  readonly number: number;
  readonly revision: number;
  readonly exhibitorId: string;
  readonly fascia: string;
  readonly legalName: string;
  readonly nibMasked: string | null;
  readonly booths: readonly string[];
  readonly regionName: string;
  readonly lines: readonly PrintLine[];
  readonly moreLines: number;
  /** Of each of the lines, in their order; left out by programs older than it. */
  readonly goods?: readonly DeclaredGoods[];
  readonly basis: Basis;
  readonly grade: Grade;
  readonly validFrom: string;
  readonly validTo: string;
  readonly rulesVersion: string;
  /** SHA-256 of what the record says; a difference means that a new revision is due. */
  readonly contentHash: string;
  readonly token: string;
  /** On certificates; left out by programs older than it. */
  readonly approval?: Approval | null;
}

/**
 * The record of a badge: its serial and the laptop that first gave it out. Two laptops that drew
 * one block of serials may give out one number, and their badges must not become one.
 */
export function badgeId(serial: string, device: string): string {
  return `${serial}:${device}`;
}

/** Records of the first version were named by the serial alone. */
function serialOf(id: string): string {
  return id.split(':', 1)[0] ?? id;
}

/** What the row keeps as JSON beside its columns. */
export interface BadgeDetail extends IssuedContent {
  /** The entry that issued this revision, so that the paper vouches for the very record of it. */
  readonly anchor: string;
  readonly status: BadgeStatus;
}

export function detailOf(row: { readonly detail: string }): BadgeDetail {
  return JSON.parse(row.detail) as BadgeDetail;
}

/** The newest revision that was issued, in the state that its facts add up to. */
export const badgeRecord: RecordType = {
  type: 'badge',
  tables: ['badge'],
  startsWith: 'issued',
  project(db, record, entries) {
    const issues = entries.filter((entry) => entry.name === 'issued');
    const [firstIssue] = issues;
    const lastIssue = newestRevision(issues);
    if (!lastIssue || !firstIssue) {
      return;
    }
    const content = lastIssue.payload as unknown as IssuedContent;
    const prints = entries.filter((entry) => entry.name === 'printed');
    const serial = serialOf(record);
    const status = foldBadgeStatus(entries);
    const detail: BadgeDetail = { ...content, anchor: anchorOf(lastIssue), status };
    put(db, 'badge', {
      id: record,
      serial,
      number: content.number,
      kind: content.kind,
      exhibitor_id: content.exhibitorId,
      state: status.state,
      revision: content.revision,
      content_hash: content.contentHash,
      basis: content.basis,
      grade: content.grade,
      valid_from: content.validFrom,
      valid_to: content.validTo,
      token: content.token,
      copies: prints.length,
      printed_revision: Math.max(0, ...prints.map((entry) => Number(entry.payload.revision))),
      issued_at: lastIssue.time,
      issued_by: lastIssue.actor,
      status_reason: status.reason,
      detail: JSON.stringify(detail),
    });
    indexText(db, 'badge', record, [serial, content.fascia, content.legalName, ...content.booths]);
    markSerialClash(db, serial);
  },
};

function markSerialClash(db: WriteDb, serial: string): void {
  const badges = all<{ id: string; exhibitor_id: string }>(
    db,
    'SELECT id, exhibitor_id FROM badge WHERE serial = ? ORDER BY id',
    [serial],
  );
  const claims = badges.map(({ id, exhibitor_id }) => ({ record: id, value: exhibitor_id }));
  for (const { record } of claims) {
    const place = { type: 'badge', record, field: 'serial' };
    markClash(db, place, 'badge', claims.length > 1 ? claims : []);
  }
}

function newestRevision(issues: readonly Entry[]): Entry | undefined {
  return issues.reduce<Entry | undefined>(
    (newest, entry) =>
      newest && Number(newest.payload.revision) > Number(entry.payload.revision) ? newest : entry,
    undefined,
  );
}
