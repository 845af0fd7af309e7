export const lanes = ['green', 'yellow', 'red'] as const;
export type Lane = (typeof lanes)[number];

/** From which score a line is yellow, and red. */
export interface LaneThresholds {
  readonly yellowFrom: number;
  readonly redFrom: number;
}

/** The signal of a rule that could not be evaluated; no pack may use its code. */
export const ruleFailedCode = 'rule-failed';
export const ruleFailedWeight = 2;

const usual: LaneThresholds = { yellowFrom: 2, redFrom: 6 };
/** Whatever a pack says, less than this is never red (domain catalogue of signals). */
const LOWEST_RED = 6;

/** The sum of weights; negative ones support the claim. */
export function scoreOf(signals: readonly { readonly weight: number }[]): number {
  return signals.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * The lane of a line: 0-1 green, 2-5 yellow (clarify), 6 and more red (supervisor), unless a pack
 * sets other bounds. One signal alone never makes a line red, whatever weight a pack gives it, and
 * a line with a rule that failed is never green, whatever supports it.
 */
export function laneOf(
  signals: readonly { readonly weight: number; readonly code?: string }[],
  { yellowFrom, redFrom }: LaneThresholds = usual,
): Lane {
  const score = scoreOf(signals);
  const raising = signals.filter(({ weight }) => weight > 0).length;
  if (score >= Math.max(redFrom, LOWEST_RED) && raising > 1) {
    return 'red';
  }
  const failed = signals.some(({ code }) => code === ruleFailedCode);
  return score >= yellowFrom || failed ? 'yellow' : 'green';
}
