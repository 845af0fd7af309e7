import type { Decided, Routes } from './asean-routes.ts';
import { aseanWorking } from './asean-working.ts';
import type { LineFacts } from './line-facts.ts';
import type { OriginKnowledge } from './origin-knowledge.ts';
import type { Sentence } from './origin-text.ts';
import { cutPercent } from './ratio.ts';
import { changeName, type TariffChange } from './tariff-change.ts';

export type OriginCriterion = 'WO' | 'RVC' | 'CC' | 'CTH';

/** Origin under ATIGA; percentages are cut decimal text, null where they cannot be computed. */
export interface AseanOrigin {
  readonly rvcDirect: string | null;
  readonly rvcIndirect: string | null;
  readonly ctc: TariffChange | 'unknown';
  readonly qualifies: Decided;
  readonly criterion: OriginCriterion | null;
  readonly working: readonly Sentence[];
}

/**
 * Whether goods qualify under ATIGA: wholly obtained, or a regional value content of 40 % by either
 * method, exactly, or a change of heading in every non-originating material [S72][S73]. The last
 * working that counts has to be done in ASEAN: done outside, or imported goods merely
 * packed, never qualifies, and done nobody knows where leaves it open. `false` else only when every
 * route has failed for certain. Without a country of making `true` holds for making in ASEAN, and
 * the working says so.
 */
export function aseanOrigin(
  line: LineFacts,
  routes: Routes,
  knowledge: OriginKnowledge,
): AseanOrigin {
  const qualifies = verdictOf(routes);
  const criterion = qualifies === true ? criterionOf(routes) : null;
  const { direct, indirect } = routes.value;
  return {
    rvcDirect: direct && cutPercent(direct),
    rvcIndirect: indirect && cutPercent(indirect),
    ctc: ctcOf(line, routes),
    qualifies,
    criterion,
    working: aseanWorking(line, routes, { qualifies, criterion }, knowledge),
  };
}

function verdictOf(routes: Routes): Decided {
  const { place, lastWorking, minimalOnly, reached, regional, heading } = routes;
  if (place === 'outside' || lastWorking?.place === 'outside' || minimalOnly) {
    return false;
  }
  if (reached) {
    return lastWorking?.place === 'unknown' ? 'unknown' : true;
  }
  return regional === false && heading === false ? false : 'unknown';
}

function criterionOf({ wholly, regional, weakest }: Routes): OriginCriterion {
  if (wholly) {
    return 'WO';
  }
  if (regional === true || weakest === null) {
    return 'RVC';
  }
  return changeName(weakest) === 'CC' ? 'CC' : 'CTH';
}

function ctcOf({ materials }: LineFacts, { weakest }: Routes): AseanOrigin['ctc'] {
  if (weakest) {
    return changeName(weakest);
  }
  return materials.length > 0 ? 'none' : 'unknown';
}
