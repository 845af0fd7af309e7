import { all } from '../db/database.ts';
import type { Transaction } from '../journal/transaction.ts';

export type BadgeChange = 'suspended' | 'revoked' | 'reinstated';

/** Notes a change of state on one badge or certificate. */
export function changeBadge(
  tx: Transaction,
  badge: string,
  change: BadgeChange,
  reason: string,
): void {
  tx.fact('badge', badge, change, { reason });
}

/** Suspends or revokes everything an exhibitor holds that is still in force. */
export function changeBadgesOf(
  tx: Transaction,
  exhibitorId: string,
  change: 'suspended' | 'revoked',
  reason: string,
): void {
  const states = change === 'revoked' ? "('AKTIF', 'DITANGGUHKAN')" : "('AKTIF')";
  const rows = all<{ id: string }>(
    tx.db,
    `SELECT id FROM badge WHERE exhibitor_id = ? AND state IN ${states} ORDER BY id`,
    [exhibitorId],
  );
  for (const { id } of rows) {
    changeBadge(tx, id, change, reason);
  }
}
