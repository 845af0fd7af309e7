import type { DeclarationVersion } from '../../../domain/products/declaration.ts';
import type { DeclarationState } from '../../../domain/reference/product-codes.ts';
import type { ReasonCode } from '../../../domain/reference/reason-codes.ts';
import { all, type ReadDb } from '../../db/database.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { blockingFindings } from '../../queries/blocking-findings.ts';
import { freezeDeclaration } from '../../queries/freeze-declaration.ts';
import { notAllowed } from '../../refusal.ts';
import { type ProductRow, productRow, signalsOf } from './product-view.ts';

/** Contradictions that no approval may pass over: the class or the materials have to change. */
const BLOCKS_APPROVAL = ['class-a-foreign-material'] as const;

/** Freezes the line as it is now into the next version. */
export function submitDeclaration(tx: Transaction, productId: string, source: string): void {
  const row = productRow(tx.db, productId);
  if (row.state !== 'DRAF' && row.state !== 'DIKEMBALIKAN') {
    throw notAllowed(WHY_NOT_SUBMIT[row.state] ?? 'already-submitted');
  }
  freezeDeclaration(tx, productId, source);
}

/** Approves the version that stands; the basis is what the badge will name. */
export function approveDeclaration(
  tx: Transaction,
  productId: string,
  basis: string,
  note: string | null,
): void {
  const row = productRow(tx.db, productId);
  const reasons = whyNotApprove(tx.db, row);
  if (reasons.length > 0) {
    throw notAllowed(...reasons);
  }
  recordApproval(tx, row, basis, note);
}

function recordApproval(
  tx: Transaction,
  row: ProductRow,
  basis: string,
  note: string | null,
): void {
  tx.fact('product', row.id, 'approved', {
    ...decisionOf(row),
    basis,
    note,
    score: row.score,
    lane: row.lane,
    signals: signalsOf(row).map((signal) => signal.code),
    rulesVersion: row.rules_version,
  });
}

export function returnDeclaration(
  tx: Transaction,
  productId: string,
  reasons: readonly string[],
  note: string | null,
): void {
  const row = productRow(tx.db, productId);
  if (row.state !== 'DIAJUKAN' && row.state !== 'DISETUJUI') {
    throw notAllowed('not-submitted');
  }
  tx.fact('product', productId, 'returned', { ...decisionOf(row), reasons, note });
}

/** What a decision is about: the submission itself, for laptops may have numbered alike. */
function decisionOf({ version, versions }: ProductRow): { version: number; about: string } {
  const last = (JSON.parse(versions) as DeclarationVersion[]).at(-1);
  if (!last) {
    throw notAllowed('not-submitted');
  }
  return { version, about: last.entry };
}

/**
 * Approves every submitted line in the green lane. A line with any signal of weight 2 or more is
 * left to a person, even where supporting evidence brings its score down to green.
 */
export function approveGreen(tx: Transaction): number {
  const rows = all<{ id: string }>(
    tx.db,
    `SELECT id FROM product WHERE state = 'DIAJUKAN' AND lane = 'green' AND heaviest < 2
      ORDER BY id`,
  );
  const ready = rows
    .map(({ id }) => productRow(tx.db, id))
    .filter((row) => whyNotApprove(tx.db, row).length === 0);
  for (const row of ready) {
    recordApproval(tx, row, 'PERNYATAAN', null);
  }
  return ready.length;
}

const WHY_NOT_SUBMIT: Partial<Record<DeclarationState, ReasonCode>> = {
  DIAJUKAN: 'already-submitted',
  DISETUJUI: 'already-approved',
  DIVERIFIKASI: 'already-approved',
  DITOLAK: 'rejected',
};

const WHY_NOT_APPROVE: Partial<Record<DeclarationState, ReasonCode>> = {
  DRAF: 'not-submitted',
  DIKEMBALIKAN: 'not-submitted',
  DISETUJUI: 'already-approved',
  DIVERIFIKASI: 'already-approved',
  DITOLAK: 'rejected',
};

function whyNotApprove(db: ReadDb, row: ProductRow): ReasonCode[] {
  const state = WHY_NOT_APPROVE[row.state];
  const codes = new Set<string>(signalsOf(row).map((signal) => signal.code));
  return [
    ...(state ? [state] : []),
    ...BLOCKS_APPROVAL.filter((code) => codes.has(code)),
    ...blockingFindings(db, 'product_id', row.id),
  ];
}
