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
  /** Picked lines beyond the capacity, the first to be let go first; they keep their lane. */
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
 * Where the day is too short for criteria and floor together, red lines are kept first; what room
 * they leave goes to the floor and to the yellow lines in turn, so that the floor takes at most
 * half of it, rounded up, while yellow lines wait. The rest is listed in `letGo`.
 *
 * The ranks decide who is drawn and which of equal green lines tops up, nothing else: lines of
 * criteria with equal scores go by id.
 *
 * @returns a partition of the lines, each list by score (drawn lines by rank, after the criteria,
 *   before the top-up); the order of `lines` does not matter
 */
export function dayLanes(lines: readonly LaneLine[], plan: DayPlan): DayLanes {
  const ranked = lines.map((line): Ranked => ({ ...line, rank: plan.rankOf(line.id) }));
  const of = (lane: Lane) => ranked.filter((line) => line.lane === lane);
  const [red, yellow] = [of('red').sort(byScore), of('yellow').sort(byScore)];
  const calm = of('green').sort(byRank);
  const floor = Math.floor((plan.randomRate * calm.length + PER_ONE - 1) / PER_ONE);
  const drawn = calm.slice(0, floor);
  const rest = calm.slice(floor).sort((a, b) => b.score - a.score || byRank(a, b));
  const picked = [...red, ...inTurn(drawn, yellow)];
  const topUp = rest.slice(0, Math.max(0, plan.capacity - picked.length));
  return {
    red: idsOf(red),
    yellow: idsOf([...yellow, ...drawn, ...topUp]),
    green: idsOf(rest.slice(topUp.length)),
    reasons: new Map<string, PickReason>([
      ...idsOf([...red, ...yellow]).map((id) => [id, 'criteria'] as const),
      ...idsOf(drawn).map((id) => [id, 'random'] as const),
      ...idsOf(topUp).map((id) => [id, 'top-up'] as const),
    ]),
    letGo: idsOf(picked.slice(plan.capacity).reverse()),
  };
}

/** One of each in turn, from the first list on, until both are at an end. */
function inTurn<T>(first: readonly T[], second: readonly T[]): T[] {
  const turns = Math.max(first.length, second.length);
  return Array.from({ length: turns }, (_, turn) => [
    ...first.slice(turn, turn + 1),
    ...second.slice(turn, turn + 1),
  ]).flat();
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || compare(a.id, b.id);
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
