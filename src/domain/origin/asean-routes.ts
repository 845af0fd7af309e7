import type { LineFacts } from './line-facts.ts';
import type { OriginKnowledge } from './origin-knowledge.ts';
import { type Ratio, reaches } from './ratio.ts';
import { type RegionalValue, regionalValue } from './regional-value.ts';
import { type ChangeRange, changeRange, reachesHeading, weakestChange } from './tariff-change.ts';

export type Decided = boolean | 'unknown';

/** How each route of ATIGA art. 26-28 comes out, before the place of making is looked at. */
export interface Routes {
  readonly value: RegionalValue;
  /** By material, non-originating ones only. */
  readonly changes: ReadonlyMap<number, ChangeRange>;
  readonly weakest: ChangeRange | null;
  readonly wholly: boolean;
  readonly regional: Decided;
  readonly heading: Decided;
  readonly place: 'asean' | 'outside' | 'unknown';
  /** Every step is a minimal operation and something is imported. */
  readonly minimalOnly: boolean;
}

/** Tries every route of a line; each is decided by itself. */
export function routesOf(line: LineFacts, knowledge: OriginKnowledge): Routes {
  const value = regionalValue(line);
  const changes = new Map<number, ChangeRange>();
  for (const material of line.materials) {
    if (!material.originating) {
      changes.set(material.index, changeRange(material.hs, line.hs));
    }
  }
  const weakest = changes.size > 0 ? weakestChange([...changes.values()]) : null;
  return {
    value,
    changes,
    weakest,
    wholly: isWhollyObtained(line),
    regional: regionalRoute(value, knowledge.threshold),
    heading: headingRoute(line, weakest),
    place: placeOf(line, knowledge),
    minimalOnly: weakest !== null && line.steps.length > 0 && line.steps.every((s) => s.minimal),
  };
}

function isWhollyObtained({ madeIn, materials, steps }: LineFacts): boolean {
  const isHere = ({ country }: { country: string | null }) => country === 'ID';
  return madeIn === 'ID' && materials.length > 0 && [...materials, ...steps].every(isHere);
}

/** Without non-originating value the content is 100 %, whatever the FOB value turns out to be. */
function regionalRoute(value: RegionalValue, threshold: Ratio): Decided {
  const { direct, indirect, directAtMost, nonOriginating } = value;
  const reached = [direct, indirect].some((share) => share !== null && reaches(share, threshold));
  if (reached || nonOriginating === 0n) {
    return true;
  }
  const failed = [directAtMost, indirect].every(
    (share) => share !== null && !reaches(share, threshold),
  );
  return failed ? false : 'unknown';
}

/** "On all non-originating materials": without any there is nothing left to change. */
function headingRoute(line: LineFacts, weakest: ChangeRange | null): Decided {
  if (weakest) {
    return reachesHeading(weakest);
  }
  return line.materials.length > 0 ? true : 'unknown';
}

function placeOf({ madeIn }: LineFacts, { members }: OriginKnowledge): Routes['place'] {
  if (madeIn === null) {
    return 'unknown';
  }
  return members.has(madeIn) ? 'asean' : 'outside';
}
