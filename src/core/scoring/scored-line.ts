import { type DeclaredOrigin, declaredOrigin } from '../../domain/products/declared-origin.ts';
import type { PermitCheck } from '../../domain/products/permit-checks.ts';
import type { ProductFields } from '../../domain/products/product.ts';
import type { AttachedFacts } from '../../domain/risk/declared-line.ts';
import type { ScoredLine } from '../../domain/risk/score-line.ts';
import type { ReadDb } from '../db/database.ts';
import { crossLineFactsOf } from '../queries/cross-line-facts.ts';
import type { Reference } from '../reference.ts';
import { type ActivePacks, disclosureOf, scorerOf } from './active-packs.ts';
import { checkedLine } from './checked-line.ts';

/** What a line is scored by. */
export interface Scoring {
  readonly db: ReadDb;
  readonly reference: Reference;
  readonly packs: ActivePacks;
}

export interface DeclaredScore extends ScoredLine {
  readonly origin: DeclaredOrigin;
  /** What the score rests on beside the line: a decision keeps it. */
  readonly attached: AttachedFacts;
}

/** What a line declares, and what came of looking at its permits. */
interface CheckedFields {
  readonly fields: ProductFields;
  readonly checks: readonly PermitCheck[];
}

/**
 * The score of a declaration, together with the origin that it amounts to.
 * @param day ISO day that counts for permits and watch list entries
 */
export function scoreDeclared(
  scoring: Scoring,
  productId: string,
  { fields, checks }: CheckedFields,
  day: string,
): DeclaredScore {
  const { origin, attached } = attachedFacts(scoring, productId, fields);
  const line = checkedLine(fields, checks);
  return { ...scorerOf(scoring.packs).score(line, day, attached), origin, attached };
}

/** What is known of a line beside its own fields, by the packs given. */
export function attachedFacts(
  { db, reference, packs }: Scoring,
  id: string,
  fields: ProductFields,
) {
  const origin = declaredOrigin(fields, { ...reference.origin, disclosure: disclosureOf(packs) });
  const assessed =
    origin.assessed === null
      ? {}
      : { assessedClass: origin.assessed, assessedReason: origin.reason };
  const attached: AttachedFacts = { ...crossLineFactsOf(db, id, fields), ...assessed };
  return { origin, attached };
}

/** As the row of the line keeps it, for badges. */
export function originColumns({ assessed, disclosure }: DeclaredOrigin) {
  const { rule, printed } = disclosure;
  return { assessed_class: assessed, disclosure: rule, disclosed: JSON.stringify(printed) };
}
