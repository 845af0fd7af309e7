import type { OriginClass } from '../reference/product-codes.ts';
import { type AseanOrigin, aseanOrigin } from './asean-origin.ts';
import { routesOf } from './asean-routes.ts';
import { type ClaimCheck, checkClaim } from './claim-check.ts';
import { type Disclosure, disclose } from './disclosure.ts';
import { type LineFacts, lineFacts } from './line-facts.ts';
import { type LocalContent, lineLocalContent } from './line-local-content.ts';
import { type ClassVerdict, originClass } from './origin-class.ts';
import type { OriginKnowledge } from './origin-knowledge.ts';
import type { OriginLine } from './origin-line.ts';
import { type LineIssue, reviewLine } from './review-line.ts';
import { type TechniqueVerdict, techniqueVerdict } from './technique-verdict.ts';
import { type UnknownInput, unknownInputs } from './unknown-inputs.ts';

/** What a declared line amounts to. Percentages are decimal text, cut to two places. */
export interface OriginAssessment {
  readonly class: OriginClass;
  readonly because: ClassVerdict['because'];
  /** Null where no class is claimed. */
  readonly claim: ClaimCheck | null;
  readonly technique: TechniqueVerdict;
  readonly disclosure: Disclosure;
  readonly atiga: AseanOrigin;
  readonly localContent: LocalContent;
  readonly unknowns: readonly UnknownInput[];
}

export type AssessOutcome =
  | { readonly ok: true; readonly assessment: OriginAssessment }
  | { readonly ok: false; readonly issues: readonly LineIssue[] };

/**
 * Assesses one line by what is declared of it: class, disclosure, ATIGA origin, estimated local
 * content, technique. Every figure is exact and cut; nothing unknown ever helps the line. Answers
 * every issue at once where the line holds a value that cannot be (`reviewLine`).
 */
export function assessLine(line: OriginLine, knowledge: OriginKnowledge): AssessOutcome {
  const issues = reviewLine(line, knowledge.regions);
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, assessment: assess(lineFacts(line, knowledge), knowledge) };
}

function assess(facts: LineFacts, knowledge: OriginKnowledge): OriginAssessment {
  const verdict = originClass(facts);
  const routes = routesOf(facts, knowledge);
  return {
    class: verdict.class,
    because: verdict.because,
    claim: checkClaim(facts, verdict),
    technique: techniqueVerdict(facts),
    disclosure: disclose(knowledge.disclosure, {
      category: facts.category,
      class: verdict.class,
      technique: facts.technique,
      madeIn: facts.madeIn,
      inputs: facts.materials.filter(({ country }) => country !== 'ID'),
    }),
    atiga: aseanOrigin(facts, routes, knowledge),
    localContent: lineLocalContent(facts, knowledge),
    unknowns: unknownInputs(facts, routes.value),
  };
}
