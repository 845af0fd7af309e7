import { dayInWib } from '../../../domain/badges/wib-day.ts';
import type { PermitCheck } from '../../../domain/products/permit-checks.ts';
import { declaredFields, type ProductFields } from '../../../domain/products/product.ts';
import { reviewProduct } from '../../../domain/products/review-product.ts';
import type { AttachedFacts } from '../../../domain/risk/declared-line.ts';
import { presentFields } from '../../../domain/sheets/present-fields.ts';
import { first, type ReadDb } from '../../db/database.ts';
import type { Entry } from '../../journal/entry.ts';
import { readEntries } from '../../journal/read-entries.ts';
import { reviewContext } from '../../queries/review-context.ts';
import type { Reference } from '../../reference.ts';
import { invalid, notAllowed, notFound } from '../../refusal.ts';
import { os } from '../../rpc/router.ts';
import { activePacks, type PackName, packsNamed } from '../../scoring/active-packs.ts';
import { checkedLine, checksIn } from '../../scoring/checked-line.ts';
import { attachedFacts } from '../../scoring/scored-line.ts';
import { lastDeclared, scoringDay } from '../../scoring/scoring-day.ts';
import { explainLine } from './explain-line.ts';

export const riskProcedures = {
  explain: os.risk.explain.handler(({ input, context }) =>
    context.read((db) => {
      const { reference } = context.services;
      return input.version === undefined
        ? explainCurrent(db, reference, input.productId)
        : explainVersion(db, reference, input.productId, input.version);
    }),
  ),
  tryLine: os.risk.tryLine.handler(({ input, context }) =>
    context.read((db) => {
      const { reference, env } = context.services;
      const before = currentFields(db, input.productId);
      const typed = declaredFields({ ...before, ...presentFields(input.changes) });
      const { fields, blocking } = reviewProduct(typed, reviewContext(context.services));
      if (blocking.length > 0) {
        throw invalid(blocking);
      }
      const today = dayInWib(env.now());
      return explainNow(db, reference, input.productId, fields, today);
    }),
  ),
};

function explainCurrent(db: ReadDb, reference: Reference, productId: string) {
  const fields = currentFields(db, productId);
  const day = lastDeclared(readEntries(db, 'product', productId));
  return explainNow(db, reference, productId, fields, day);
}

/** By the active packs, by what other lines say now, and by the checks of its permits. */
function explainNow(
  db: ReadDb,
  reference: Reference,
  productId: string,
  fields: ProductFields,
  day: string,
) {
  const packs = activePacks(db, reference);
  const { attached } = attachedFacts({ db, reference, packs }, productId, fields);
  const checks = checksIn(readEntries(db, 'product', productId));
  const explained = explainLine(checkedLine(fields, checks), packs, day, attached);
  return { ...explained, recomputed: false, agrees: null };
}

/**
 * A version as it was frozen, with the packs of the decision about it: years later the same
 * answer. One that nobody has decided is read with the active packs.
 */
function explainVersion(db: ReadDb, reference: Reference, productId: string, version: number) {
  const entries = readEntries(db, 'product', productId);
  const frozen = entries.filter(({ name }) => name === 'submitted')[version - 1];
  if (!frozen) {
    throw notFound(entries.length === 0 ? 'product' : 'version');
  }
  const line = declaredFields(frozen.payload.snapshot as Record<string, unknown>);
  const decision = entries.findLast((entry) => isDecisionOn(entry, frozen.id, version));
  if (!decision) {
    return explainNow(db, reference, productId, line, scoringDay(frozen.time));
  }
  const names = (decision.payload.packs ?? []) as unknown as readonly PackName[];
  const packs = names.length > 0 ? packsNamed(db, reference, names) : undefined;
  if (!packs) {
    // Decided by a program that kept no packs, or on a laptop whose journal has not come yet.
    throw notAllowed('pack-missing');
  }
  const { scoredOn, crossLine, permitChecks } = decision.payload;
  const attached = (crossLine ?? {}) as AttachedFacts;
  const checks = (permitChecks ?? []) as unknown as readonly PermitCheck[];
  const checked = checkedLine(line, checks);
  const explained = explainLine(checked, packs, String(scoredOn), attached);
  return { ...explained, recomputed: true, agrees: agreesWith(explained, decision) };
}

/** A program that reads rules or facts otherwise than the one that decided must say so. */
function agreesWith({ score, lane, signals }: ReturnType<typeof explainLine>, { payload }: Entry) {
  const codes = signals.map(({ code }) => code);
  return (
    payload.score === score &&
    payload.lane === lane &&
    JSON.stringify(payload.signals) === JSON.stringify(codes)
  );
}

const DECISIONS: readonly string[] = ['approved', 'returned', 'verified', 'rejected'];

/** Decisions of the first program name no submission, only its number. */
function isDecisionOn({ kind, name, payload }: Entry, submission: string, version: number) {
  return (
    kind === 'fact' &&
    DECISIONS.includes(name) &&
    (payload.about === undefined ? payload.version === version : payload.about === submission)
  );
}

function currentFields(db: ReadDb, productId: string): ProductFields {
  const row = first<{ detail: string }>(db, 'SELECT detail FROM product WHERE id = ?', [productId]);
  if (!row) {
    throw notFound('product');
  }
  return declaredFields(JSON.parse(row.detail) as Record<string, unknown>);
}
