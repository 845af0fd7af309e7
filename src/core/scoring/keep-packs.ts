import { count } from '../db/database.ts';
import type { Transaction } from '../journal/transaction.ts';
import type { Reference } from '../reference.ts';
import { activePacks, type PackName, packNames, scoringPacks } from './active-packs.ts';
import type { LoadedPack } from './loaded-pack.ts';

/** Writes a pack into the journal, where it travels to other laptops and is never lost. */
export function importPack(tx: Transaction, { hash, bytes, pack }: LoadedPack): void {
  tx.fact('pack', hash, 'imported', { id: pack.id, kind: pack.kind, content: bytes });
}

export function isImported(tx: Transaction, hash: string): boolean {
  return count(tx.db, 'SELECT count(*) FROM pack WHERE hash = ?', [hash]) > 0;
}

/**
 * The packs a decision rests on, by name and content. Those that only came with the program are
 * written into the journal first: the next program may bring others, and the decision must be
 * computable all the same.
 */
export function keepDecisionPacks(tx: Transaction, reference: Reference): readonly PackName[] {
  const packs = activePacks(tx.db, reference);
  for (const pack of scoringPacks(packs)) {
    if (!isImported(tx, pack.hash)) {
      importPack(tx, pack);
    }
  }
  return packNames(packs);
}
