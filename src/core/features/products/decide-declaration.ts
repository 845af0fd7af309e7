import type { DeclarationVersion } from '../../../domain/products/declaration.ts';
import { standingChecks } from '../../../domain/products/permit-checks.ts';
import type { DeclarationState } from '../../../domain/reference/product-codes.ts';
import type { ReasonCode } from '../../../domain/reference/reason-codes.ts';
import { all } from '../../db/database.ts';
import type { Plain } from '../../journal/entry.ts';
import { readEntries } from '../../journal/read-entries.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { suspendLapsedBadges } from '../../queries/change-badges.ts';
import { freezeDeclaration } from '../../queries/freeze-declaration.ts';
import type { Reference } from '../../reference.ts';
import { notAllowed } from '../../refusal.ts';
import { activePacks, type PackName } from '../../scoring/active-packs.ts';
import { checksIn } from '../../scoring/checked-line.ts';
import { keepDecisionPacks } from '../../scoring/keep-packs.ts';
import { attachedFacts, type Scoring } from '../../scoring/scored-line.ts';
import { lastDeclared } from '../../scoring/scoring-day.ts';
import { fieldsOf, type ProductRow, productRow, signalsOf } from './product-view.ts';
import { blockingRules, whyNotApprove } from './why-not-approve.ts';

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
  reference: Reference,
  productId: string,
  basis: string,
  note: string | null,
): void {
  const row = productRow(tx.db, productId);
  const reasons = whyNotApprove(tx.db, row, blockingRules(tx.db, reference));
  if (reasons.length > 0) {
    throw notAllowed(...reasons);
  }
  recordApproval(tx, decisionPacks(tx, reference), row, { basis, note });
}

function recordApproval(
  tx: Transaction,
  kept: DecisionPacks,
  row: ProductRow,
  said: { readonly basis: string; readonly note: string | null },
): void {
  const score = scoreAtDecision(tx, kept, row);
  tx.fact('product', row.id, 'approved', { ...decisionOf(row), ...said, ...score });
}

/** The packs that decisions of this transaction rest on, in the journal from now on. */
interface DecisionPacks extends Omit<Scoring, 'db'> {
  readonly names: readonly PackName[];
}

function decisionPacks(tx: Transaction, reference: Reference): DecisionPacks {
  const names = keepDecisionPacks(tx, reference);
  return { reference, packs: activePacks(tx.db, reference), names };
}

/** What the decision was made on, with everything that computes it again. */
function scoreAtDecision({ db }: Transaction, kept: DecisionPacks, row: ProductRow) {
  const { reference } = kept;
  const fields = fieldsOf(row);
  const entries = readEntries(db, 'product', row.id);
  const { origin, attached } = attachedFacts({ db, ...kept }, row.id, fields);
  const { assessed, reason, disclosure } = origin;
  return {
    score: row.score,
    lane: row.lane,
    signals: signalsOf(row).map((signal) => signal.code),
    rulesVersion: row.rules_version,
    packs: kept.names.map(({ id, hash }) => ({ id, hash })),
    crossLine: { ...attached } as Record<string, Plain>,
    origin: {
      assessed,
      reason,
      disclosure: disclosure.rule,
      printed: { ...disclosure.printed },
      reference: reference.origin.id,
    },
    permitChecks: standingChecks(checksIn(entries), fields.permits) as unknown as Plain,
    scoredOn: lastDeclared(entries),
  };
}

export function returnDeclaration(
  tx: Transaction,
  reference: Reference,
  productId: string,
  reasons: readonly string[],
  note: string | null,
): void {
  const row = productRow(tx.db, productId);
  if (row.state !== 'DIAJUKAN' && row.state !== 'DISETUJUI') {
    throw notAllowed('not-submitted');
  }
  const scored = scoreAtDecision(tx, decisionPacks(tx, reference), row);
  tx.fact('product', productId, 'returned', { ...decisionOf(row), reasons, note, ...scored });
  suspendLapsedBadges(tx, row.exhibitor_id);
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
export function approveGreen(tx: Transaction, reference: Reference): number {
  const rows = all<{ id: string }>(
    tx.db,
    `SELECT id FROM product WHERE state = 'DIAJUKAN' AND lane = 'green' AND heaviest < 2
      ORDER BY id`,
  );
  const blocking = blockingRules(tx.db, reference);
  const ready = rows
    .map(({ id }) => productRow(tx.db, id))
    .filter((row) => whyNotApprove(tx.db, row, blocking).length === 0);
  if (ready.length === 0) {
    return 0;
  }
  const kept = decisionPacks(tx, reference);
  for (const row of ready) {
    recordApproval(tx, kept, row, { basis: 'PERNYATAAN', note: null });
  }
  return ready.length;
}

const WHY_NOT_SUBMIT: Partial<Record<DeclarationState, ReasonCode>> = {
  DIAJUKAN: 'already-submitted',
  DISETUJUI: 'already-approved',
  DIVERIFIKASI: 'already-approved',
  DITOLAK: 'rejected',
};
