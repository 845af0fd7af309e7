import type { DeclarationState } from '../../../domain/reference/product-codes.ts';
import { type ReasonCode, reasonCodes } from '../../../domain/reference/reason-codes.ts';
import type { ReadDb } from '../../db/database.ts';
import { blockingFindings } from '../../queries/blocking-findings.ts';
import type { Reference } from '../../reference.ts';
import { activePacks } from '../../scoring/active-packs.ts';
import { type ProductRow, signalsOf } from './product-view.ts';

const WHY_NOT_APPROVE: Partial<Record<DeclarationState, ReasonCode>> = {
  DRAF: 'not-submitted',
  DIKEMBALIKAN: 'not-submitted',
  DISETUJUI: 'already-approved',
  DIVERIFIKASI: 'already-approved',
  DITOLAK: 'rejected',
};

/** Contradictions that no approval may pass over: the declaration itself has to change. */
export function blockingRules(db: ReadDb, reference: Reference): ReadonlySet<string> {
  const { rules } = activePacks(db, reference).rules.pack;
  return new Set(rules.filter((rule) => rule.blocksApproval).map((rule) => rule.code));
}

/** A rule without a sentence of its own here is explained by its signal. */
function reasonOf(code: string): ReasonCode {
  return reasonCodes.find((known) => known === code) ?? 'rule-blocks-approval';
}

/** Why the version that stands cannot be approved; nothing where it can. */
export function whyNotApprove(
  db: ReadDb,
  row: ProductRow,
  blocking: ReadonlySet<string>,
): ReasonCode[] {
  const state = WHY_NOT_APPROVE[row.state];
  const raised = signalsOf(row).filter((signal) => blocking.has(signal.code));
  return [
    ...(state ? [state] : []),
    ...new Set(raised.map((signal) => reasonOf(signal.code))),
    ...blockingFindings(db, 'product_id', row.id),
  ];
}
