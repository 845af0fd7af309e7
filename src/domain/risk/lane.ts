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

/** A signal as far as lanes depend on it. */
interface LaneSignal {
  readonly weight: number;
  readonly code?: string;
}

const noContradictions: ReadonlySet<string> = new Set();

/**
 * The lane of a line: 0-1 green, 2-5 yellow (clarify), 6 and more red (supervisor), unless a pack
 * sets other bounds. One signal alone never makes a line red, whatever weight a pack gives it; a
 * rule that failed says nothing of the line, so it makes none red either. A line with a failed rule
 * or with a contradiction is never green, whatever supports it.
 * @param contradictions codes of the rules that are no mere reason to ask
 */
export function laneOf(
  signals: readonly LaneSignal[],
  { yellowFrom, redFrom }: LaneThresholds = usual,
  contradictions: ReadonlySet<string> = noContradictions,
): Lane {
  const ofTheLine = signals.filter(({ code }) => code !== ruleFailedCode);
  const raising = ofTheLine.filter(({ weight }) => weight > 0);
  if (scoreOf(ofTheLine) >= Math.max(redFrom, LOWEST_RED) && raising.length > 1) {
    return 'red';
  }
  const failed = ofTheLine.length < signals.length;
  const contradicted = raising.some(({ code = '' }) => contradictions.has(code));
  return failed || contradicted || scoreOf(signals) >= yellowFrom ? 'yellow' : 'green';
}
