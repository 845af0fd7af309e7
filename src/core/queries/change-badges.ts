import { isLapseCode, type RevocationCode } from '../../domain/badges/badge-reasons.ts';
import { all } from '../db/database.ts';
import type { Plain } from '../journal/entry.ts';
import type { Transaction } from '../journal/transaction.ts';
import { standsInTheWay } from './badge-readiness.ts';

/** A person's suspension of everything an exhibitor holds. */
export function suspendBadgesOf(tx: Transaction, exhibitorId: string, reason: string): void {
  changeAll(tx, exhibitorId, 'suspended', { reason }, "json_extract(detail, '$.status.held') = 0");
}

/** One revocation covers every badge and certificate the exhibitor holds: they rest on the same. */
export function revokeBadgesOf(
  tx: Transaction,
  exhibitorId: string,
  reason: string,
  code: RevocationCode | null,
): void {
  changeAll(tx, exhibitorId, 'revoked', { reason, code }, '1');
}

/**
 * Holds back what an exhibitor carries once it rests on nothing any more: called in the
 * transaction that returns or changes a line or moves the exhibitor. A finding is not among the
 * causes, because what it does to badges in force is for a person to decide.
 */
export function suspendLapsedBadges(tx: Transaction, exhibitorId: string): void {
  const code = standsInTheWay(tx.db, exhibitorId).find(isLapseCode);
  if (code) {
    const inForce = "json_extract(detail, '$.status.lapsed') = 0";
    changeAll(tx, exhibitorId, 'suspended', { reason: null, code }, inForce);
  }
}

function changeAll(
  tx: Transaction,
  exhibitorId: string,
  change: 'suspended' | 'revoked',
  payload: Record<string, Plain>,
  where: string,
): void {
  const rows = all<{ id: string }>(
    tx.db,
    `SELECT id FROM badge WHERE exhibitor_id = ? AND state <> 'DICABUT' AND ${where}
      ORDER BY id`,
    [exhibitorId],
  );
  for (const { id } of rows) {
    tx.fact('badge', id, change, payload);
  }
}
