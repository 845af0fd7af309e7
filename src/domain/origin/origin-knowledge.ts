import type { RegionIndex } from '../regions/region-index.ts';
import type { DisclosurePack } from './disclosure-pack.ts';
import { type MinimalOperations, minimalOperations } from './minimal-operation.ts';
import type { LocalContentWeights, OriginReference } from './origin-reference.ts';
import { ofPercent, type Ratio } from './ratio.ts';

/** What an assessment knows: prepared reference data, and the disclosure rules that are active. */
export interface OriginKnowledge extends PreparedOrigin {
  readonly disclosure: DisclosurePack;
}

/** Reference data prepared once for many lines. */
export interface PreparedOrigin {
  /** Of the reference data, which a decision names. */
  readonly id: string;
  readonly regions: RegionIndex;
  readonly members: ReadonlySet<string>;
  readonly threshold: Ratio;
  readonly partialFrom: Ratio;
  readonly localContent: LocalContentWeights;
  readonly formerLocalContent: LocalContentWeights;
  readonly isMinimal: MinimalOperations;
}

export function prepareOrigin(reference: OriginReference, regions: RegionIndex): PreparedOrigin {
  return {
    id: reference.id,
    regions,
    members: new Set(reference.members.map(({ country }) => country)),
    threshold: ofPercent(reference.regionalValuePercent),
    partialFrom: ofPercent(reference.partialCumulationPercent),
    localContent: reference.localContent,
    formerLocalContent: reference.formerLocalContent,
    isMinimal: minimalOperations(reference.minimalOperations, regions),
  };
}
