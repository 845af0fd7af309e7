import type { LineFacts, StepFacts } from './line-facts.ts';
import type { OriginKnowledge } from './origin-knowledge.ts';
import { type Ratio, reaches } from './ratio.ts';
import { type RegionalValue, regionalValue } from './regional-value.ts';
import { type ChangeRange, changeRange, reachesHeading, weakestChange } from './tariff-change.ts';

export type Decided = boolean | 'unknown';

export type Place = 'asean' | 'outside' | 'unknown';

/** How each route of ATIGA art. 26-28 comes out, before the place of making is looked at. */
export interface Routes {
  readonly value: RegionalValue;
  /** By material, non-originating ones only. */
  readonly changes: ReadonlyMap<number, ChangeRange>;
  readonly weakest: ChangeRange | null;
  readonly wholly: boolean;
  readonly regional: Decided;
  readonly heading: Decided;
  /** Whether one of them is. */
  readonly reached: boolean;
  /** The declared country of making. */
  readonly place: Place;
  /** The last step that is more than a minimal operation, and where; null where none is stated. */
  readonly lastWorking: (StepFacts & { readonly place: Place }) | null;
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
  const last = line.steps.findLast(({ minimal }) => !minimal);
  const wholly = isWhollyObtained(line);
  const regional = regionalRoute(value, knowledge.threshold);
  const heading = headingRoute(line, weakest);
  return {
    value,
    changes,
    weakest,
    wholly,
    regional,
    heading,
    reached: wholly || regional === true || heading === true,
    place: placeOf(line.madeIn, knowledge),
    lastWorking: last ? { ...last, place: placeOf(last.country, knowledge) } : null,
    minimalOnly: weakest !== null && line.steps.length > 0 && !last,
  };
}

/**
 * Everything that is stated is Indonesian, some working included. Art. 27 asks more: materials grown
 * or extracted there, which a declaration does not prove; the working says so.
 */
function isWhollyObtained({ madeIn, materials, steps }: LineFacts): boolean {
  const isHere = ({ country }: { country: string | null }) => country === 'ID';
  const works = steps.some(({ minimal }) => !minimal);
  return madeIn === 'ID' && materials.length > 0 && works && [...materials, ...steps].every(isHere);
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

function placeOf(country: string | null, { members }: OriginKnowledge): Place {
  if (country === null) {
    return 'unknown';
  }
  return members.has(country) ? 'asean' : 'outside';
}
