import { nameKey } from '../../domain/reference/name-key.ts';
import { first } from '../db/database.ts';
import { createRecord } from '../journal/records.ts';
import type { Transaction } from '../journal/transaction.ts';

/** The hall of that name, made if it is missing: halls are data, venues change. */
export function hallOfName(tx: Transaction, newId: () => string, name: string): string {
  const known = first<{ id: string }>(tx.db, 'SELECT id FROM hall WHERE name_key = ?', [
    nameKey(name),
  ]);
  if (known) {
    return known.id;
  }
  const id = newId();
  createRecord(tx, 'hall', id, { name });
  return id;
}
