export type Lane = 'green' | 'yellow' | 'red';

/** A line as the lanes of a day see it: nothing about a person. `id` is unique among the lines. */
export interface LaneLine {
  readonly id: string;
  /** The lane that the score of the line gives it. */
  readonly lane: Lane;
  readonly score: number;
}

export type PickReason = 'criteria' | 'random' | 'top-up';

export interface DayPlan {
  /** Whole number of lines that the inspectors on shift can examine. */
  readonly capacity: number;
  /** Share of the green lines that is drawn, in ten-thousandths: 0 to 10,000. */
  readonly randomRate: number;
  /** Where the draw puts a line: low ranks are drawn first. Made from a seed set before the day. */
  rankOf(id: string): string;
}

export interface DayLanes {
  readonly red: readonly string[];
  readonly yellow: readonly string[];
  readonly green: readonly string[];
  /** Why each red or yellow line is examined. */
  readonly reasons: ReadonlyMap<string, PickReason>;
  /** Picked lines beyond the capacity, the least risky first; they keep their lane. */
  readonly letGo: readonly string[];
}

interface Ranked extends LaneLine {
  readonly rank: string;
}

const PER_ONE = 10_000;

/**
 * A share of one with at most four decimals as whole ten-thousandths, so that nothing is counted
 * in binary fractions; undefined for any other number.
 */
export function tenThousandths(share: number): number | undefined {
  const whole = Math.round(share * PER_ONE);
  return share >= 0 && share <= 1 && whole / PER_ONE === share ? whole : undefined;
}

/**
 * The lanes of one day, in the order of ASYCUDA's selectivity (design.md 13.12):
 * 1. criteria: lines that their score makes red or yellow stay so;
 * 2. a random floor: of the green lines the share `randomRate`, rounded up, with the lowest ranks
 *    become yellow, so that the rules can be checked against lines that no rule has chosen;
 * 3. top-up: while fewer are picked than can be examined, the next green lines by score become
 *    yellow.
 * Criteria and the floor are never dropped. What they hold beyond the capacity is listed in
 * `letGo`, yellow before red, low scores first; drawn lines come last, the latest drawn first.
 *
 * @returns a partition of the lines, each list by score, then rank (drawn lines by rank, after
 *   the criteria); the order of `lines` does not matter
 */
export function dayLanes(lines: readonly LaneLine[], plan: DayPlan): DayLanes {
  const ranked = lines.map((line): Ranked => ({ ...line, rank: plan.rankOf(line.id) }));
  ranked.sort(byScore);
  const of = (lane: Lane) => ranked.filter((line) => line.lane === lane);
  const [red, yellow, calm] = [of('red'), of('yellow'), of('green')];
  const floor = Math.floor((plan.randomRate * calm.length + PER_ONE - 1) / PER_ONE);
  const drawn = [...calm].sort(byRank).slice(0, floor);
  const isDrawn = new Set(drawn.map((line) => line.id));
  const rest = calm.filter((line) => !isDrawn.has(line.id));
  const picked = red.length + yellow.length + drawn.length;
  const topUp = rest.slice(0, Math.max(0, plan.capacity - picked));
  return {
    red: idsOf(red),
    yellow: idsOf([...yellow, ...drawn, ...topUp]),
    green: idsOf(rest.slice(topUp.length)),
    reasons: new Map<string, PickReason>([
      ...idsOf([...red, ...yellow]).map((id) => [id, 'criteria'] as const),
      ...idsOf(drawn).map((id) => [id, 'random'] as const),
      ...idsOf(topUp).map((id) => [id, 'top-up'] as const),
    ]),
    letGo: idsOf(leastRiskyFirst(red, yellow, drawn)).slice(0, Math.max(0, picked - plan.capacity)),
  };
}

/** An honest random arm has to be examined, so the drawn lines are the last to be let go. */
function leastRiskyFirst(
  red: readonly Ranked[],
  yellow: readonly Ranked[],
  drawn: readonly Ranked[],
): Ranked[] {
  return [...yellow.toReversed(), ...red.toReversed(), ...drawn.toReversed()];
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || byRank(a, b);
}

function byRank(a: Ranked, b: Ranked): number {
  return compare(a.rank, b.rank) || compare(a.id, b.id);
}

/** By code unit: a rank means the same on every laptop, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function idsOf(lines: readonly Ranked[]): string[] {
  return lines.map((line) => line.id);
}
