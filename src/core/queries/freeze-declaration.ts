import { first } from '../db/database.ts';
import type { Plain } from '../journal/entry.ts';
import type { Transaction } from '../journal/transaction.ts';
import { notFound } from '../refusal.ts';

/**
 * Submits a line as it is now: the fact freezes the declared fields into the next version.
 * @param source IMPOR for a sheet, PERNYATAAN for the desk
 */
export function freezeDeclaration(tx: Transaction, productId: string, source: string): void {
  const row = first<{ detail: string; rules_version: string }>(
    tx.db,
    'SELECT detail, rules_version FROM product WHERE id = ?',
    [productId],
  );
  if (!row) {
    throw notFound('product');
  }
  tx.fact('product', productId, 'submitted', {
    snapshot: JSON.parse(row.detail) as Plain,
    source,
    rulesVersion: row.rules_version,
  });
}
