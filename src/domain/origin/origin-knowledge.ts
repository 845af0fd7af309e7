import type { RegionIndex } from '../regions/region-index.ts';
import type { DisclosurePack } from './disclosure-pack.ts';
import { type MinimalOperations, minimalOperations } from './minimal-operation.ts';
import type { LocalContentWeights, OriginReference } from './origin-reference.ts';
import { ofPercent, type Ratio } from './ratio.ts';

/** Reference data prepared once for many lines. */
export interface OriginKnowledge {
  readonly regions: RegionIndex;
  readonly disclosure: DisclosurePack;
  readonly members: ReadonlySet<string>;
  readonly threshold: Ratio;
  readonly partialFrom: Ratio;
  readonly localContent: LocalContentWeights;
  readonly formerLocalContent: LocalContentWeights;
  readonly isMinimal: MinimalOperations;
}

export function prepareOrigin(
  reference: OriginReference,
  disclosure: DisclosurePack,
  regions: RegionIndex,
): OriginKnowledge {
  return {
    regions,
    disclosure,
    members: new Set(reference.members.map(({ country }) => country)),
    threshold: ofPercent(reference.regionalValuePercent),
    partialFrom: ofPercent(reference.partialCumulationPercent),
    localContent: reference.localContent,
    formerLocalContent: reference.formerLocalContent,
    isMinimal: minimalOperations(reference.minimalOperations),
  };
}
