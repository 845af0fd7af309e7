export const lanes = ['green', 'yellow', 'red'] as const;
export type Lane = (typeof lanes)[number];

const yellowFrom = 2;
const redFrom = 6;

/** The sum of weights; negative ones support the claim. */
export function scoreOf(signals: readonly { readonly weight: number }[]): number {
  return signals.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * The lane of a line: 0-1 green, 2-5 yellow (clarify), 6 and more red (supervisor). One signal
 * alone never makes a line red, whatever weight an edited rules pack gives it.
 */
export function laneOf(signals: readonly { readonly weight: number }[]): Lane {
  const score = scoreOf(signals);
  const raising = signals.filter(({ weight }) => weight > 0).length;
  if (score >= redFrom && raising > 1) {
    return 'red';
  }
  return score >= yellowFrom ? 'yellow' : 'green';
}
