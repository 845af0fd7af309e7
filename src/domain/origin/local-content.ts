import type { LocalContentWeights } from './origin-reference.ts';
import { NOTHING, ofPercent, plus, type Ratio, times } from './ratio.ts';

/** A material: its cost in whole rupiah and how much of it is local. */
export interface LocalComponent {
  readonly cost: bigint;
  readonly local: Ratio;
}

export interface LocalParts {
  readonly material: Ratio;
  readonly labour: Ratio;
  readonly overhead: Ratio;
  readonly development: Ratio;
}

/** The local share of the materials by cost (75 % of the figure); null where they cost nothing. */
export function localMaterialShare(components: readonly LocalComponent[]): Ratio | null {
  let total = 0n;
  let local = NOTHING;
  for (const component of components) {
    total += component.cost;
    local = plus(local, times({ num: component.cost, den: 1n }, component.local));
  }
  return total === 0n ? null : { num: local.num, den: local.den * total };
}

/**
 * Local content as a share: each part by its weight. Goods are 75 material, 10 labour, 15 overhead
 * (Permenperin 35/2025 art. 4) [S34][S35]; small industry was 24, 10, 4 and 2 development
 * (Permenperin 46/2022, revoked) [S32]. An estimate: only a certificate is a TKDN.
 */
export function localContentShare(weights: LocalContentWeights, parts: LocalParts): Ratio {
  const weighed = [
    times(ofPercent(weights.material), parts.material),
    times(ofPercent(weights.labour), parts.labour),
    times(ofPercent(weights.overhead), parts.overhead),
    times(ofPercent(weights.development), parts.development),
  ];
  return weighed.reduce(plus, NOTHING);
}
