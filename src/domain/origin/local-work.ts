import type { LineFacts, StepFacts } from './line-facts.ts';
import { NOTHING, type Ratio, WHOLE } from './ratio.ts';

/** How much of the work on a line is done in Indonesia, and what that was told by. */
export interface LocalWork {
  readonly share: Ratio;
  readonly basis: 'hours' | 'steps' | 'country' | 'none';
  /** Hours or steps in Indonesia, of `all`; both 0 where neither was counted. */
  readonly here: bigint;
  readonly all: bigint;
}

/**
 * The Indonesian share of the work by which labour and overhead are estimated. Minimal operations
 * never count: packing is no work on the craft, here or elsewhere. The other steps count by their
 * hours where each of them has some stated, else one each. Without any step the country of making
 * stands in. A step at an unknown place is not Indonesian.
 */
export function localWork({ madeIn, steps }: LineFacts): LocalWork {
  if (steps.length === 0) {
    return { share: madeIn === 'ID' ? WHOLE : NOTHING, basis: 'country', here: 0n, all: 0n };
  }
  const working = steps.filter(({ minimal }) => !minimal);
  if (working.length === 0) {
    return { share: NOTHING, basis: 'none', here: 0n, all: 0n };
  }
  const hours = working.every((step) => step.hours !== null) ? total(working, hoursOf) : 0n;
  return hours > 0n ? counted(working, 'hours', hoursOf) : counted(working, 'steps', () => 1n);
}

function counted(
  working: readonly StepFacts[],
  basis: 'hours' | 'steps',
  measure: (step: StepFacts) => bigint,
): LocalWork {
  const here = total(
    working.filter(({ country }) => country === 'ID'),
    measure,
  );
  const all = total(working, measure);
  return { share: { num: here, den: all }, basis, here, all };
}

function total(steps: readonly StepFacts[], measure: (step: StepFacts) => bigint): bigint {
  return steps.reduce((sum, step) => sum + measure(step), 0n);
}

function hoursOf({ hours }: StepFacts): bigint {
  return hours ?? 0n;
}
