import { type RevocationCode, revocationCode } from '../../../domain/badges/badge-reasons.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { standsInTheWay } from '../../queries/badge-readiness.ts';
import { revokeBadgesOf } from '../../queries/change-badges.ts';
import { notAllowed } from '../../refusal.ts';
import { detailOf } from './badge-record.ts';
import type { BadgeRow } from './badge-view.ts';
import { type IssueTools, issueBadge } from './issue-badge.ts';

/** A person's suspension, also of what the program itself already holds back. */
export function suspendBadge(tx: Transaction, row: BadgeRow, reason: string): string {
  requireNotRevoked(row);
  if (detailOf(row).status.held) {
    throw notAllowed('badge-state-not-next');
  }
  tx.fact('badge', row.id, 'suspended', { reason });
  return row.id;
}

/**
 * Puts a suspended badge in force again, where it could be issued now. One that had lost its
 * ground meanwhile comes back as a new revision.
 */
export function reinstateBadge(
  tx: Transaction,
  tools: IssueTools,
  row: BadgeRow,
  reason: string,
): string {
  requireNotRevoked(row);
  if (row.state !== 'DITANGGUHKAN') {
    throw notAllowed('badge-state-not-next');
  }
  const reasons = standsInTheWay(tx.db, row.exhibitor_id);
  if (reasons.length > 0) {
    throw notAllowed(...reasons);
  }
  tx.fact('badge', row.id, 'reinstated', { reason });
  return detailOf(row).status.lapsed
    ? issueBadge(tx, tools, row.exhibitor_id, row.kind).id
    : row.id;
}

export function revokeBadge(
  tx: Transaction,
  row: BadgeRow,
  reason: string,
  code: RevocationCode | undefined,
): string {
  requireNotRevoked(row);
  revokeBadgesOf(tx, row.exhibitor_id, reason, revocationCode(reason, code));
  return row.id;
}

/** A revocation is never taken back: its holder gets another serial, if any. */
function requireNotRevoked(row: BadgeRow): void {
  if (row.state === 'DICABUT') {
    throw notAllowed('badge-revoked');
  }
}
