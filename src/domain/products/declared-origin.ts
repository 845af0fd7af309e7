import { type Disclosure, disclose } from '../origin/disclosure.ts';
import { type LineFacts, lineFacts } from '../origin/line-facts.ts';
import { type ClassVerdict, originClass } from '../origin/origin-class.ts';
import type { OriginKnowledge } from '../origin/origin-knowledge.ts';
import { reviewLine } from '../origin/review-line.ts';
import { isCountryCode } from '../reference/country-codes.ts';
import type { OriginClass } from '../reference/product-codes.ts';
import { declaredOriginLine } from './declared-origin-line.ts';
import type { ProductFields } from './product.ts';

/** What a declaration amounts to beside what it claims, and what has to be said of it. */
export interface DeclaredOrigin {
  /** Null while what is declared does not decide: imported sheets carry no process steps. */
  readonly assessed: OriginClass | null;
  /** Code of the deciding reason (`origin-class.ts`); null likewise. */
  readonly reason: string | null;
  readonly disclosure: Disclosure;
}

/**
 * Assesses a declared line for its score, its approval and its badge (domain 3.1). The disclosure
 * is that of the lower of the claimed and the assessed class: a claim is never raised by what is
 * declared, and what is not declared yet never lowers it.
 */
export function declaredOrigin(fields: ProductFields, knowledge: OriginKnowledge): DeclaredOrigin {
  const line = declaredOriginLine(fields);
  const facts = reviewLine(line, knowledge.regions).length > 0 ? null : lineFacts(line, knowledge);
  const verdict = facts && decided(facts);
  return {
    assessed: verdict?.class ?? null,
    reason: verdict?.because.code ?? null,
    disclosure: disclose(knowledge.disclosure, {
      category: fields.category || null,
      class: lowerClass(fields.claimedClass, verdict?.class ?? null),
      technique: fields.technique,
      // A declaration writes `unknown` where nobody knows: that is no country to name.
      madeIn: isCountryCode(fields.originCountry) ? fields.originCountry : null,
      inputs: facts?.materials.filter(({ country }) => country !== 'ID') ?? [],
    }),
  };
}

/** A place or country that is not known decides nothing against a line. */
function decided(facts: LineFacts): ClassVerdict | null {
  const verdict = originClass(facts);
  const open = verdict.class === 'E' || verdict.because.values.country === null;
  return open ? null : verdict;
}

const ORDER: readonly OriginClass[] = ['A', 'B', 'C', 'D', 'E'];

function lowerClass(claimed: OriginClass, assessed: OriginClass | null): OriginClass {
  return assessed !== null && ORDER.indexOf(assessed) > ORDER.indexOf(claimed) ? assessed : claimed;
}
