import type { CrossLinePack } from './cross-line-pack.ts';

export interface PricedLine {
  readonly id: string;
  /** Whole rupiah per unit. */
  readonly price: number;
}

/** The numbers behind a price that stands far from those it is compared with. */
export interface PriceOutlier {
  readonly id: string;
  /** Whole rupiah. */
  readonly price: number;
  readonly side: 'low' | 'high';
  /** How many lines were compared. */
  readonly n: number;
  /** Rupiah, exact: a decimal text in steps of a half. */
  readonly median: string;
  /** `mad`: median absolute deviation from the median; `mean`: mean one, where that is 0. */
  readonly measure: 'mad' | 'mean';
  /** Rupiah, cut to two decimals. */
  readonly spread: string;
  /** Whole rupiah: this price and all beyond it are named. */
  readonly bound: string;
  /** Modified z-score, cut to two decimals; negative below the median. */
  readonly z: string;
}

/** A kind of goods with its usual price; deviations are ratios of whole numbers. */
interface Usual {
  readonly n: number;
  readonly median2: bigint;
  readonly measure: PriceOutlier['measure'];
  /** In rupiah. */
  readonly spread: Ratio;
  /** The spread as an estimate of the standard deviation, by the constant of its measure. */
  readonly sigma: Ratio;
}

interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

const PER_ONE = 10_000n;
const PER_MILLION = 1_000_000n;

/**
 * Prices far from the others of one kind (category, technique, unit), by the modified z-score of
 * Iglewicz and Hoaglin (1993): 0.6745 × (price − median) ÷ MAD, and where more than half of the
 * prices are the same, so that the MAD is 0, (price − median) ÷ (1.253314 × mean absolute
 * deviation). Median and MAD do not move with a few odd prices as mean and deviation would.
 * Where prices of a kind lie close together a small step is many deviations: a price must besides
 * be as far from the median as the rule says in parts of the median. All in integers.
 * Too small a sample names none.
 *
 * @param lines priced lines of one kind, in any order
 */
export function priceOutliers(
  lines: readonly PricedLine[],
  rule: CrossLinePack['price'],
): PriceOutlier[] {
  if (lines.length < rule.minimumSample) {
    return [];
  }
  const usual = usualPrice(lines, rule);
  const { low, high } = bounds(usual, rule);
  return lines.flatMap((line) => {
    const price = BigInt(line.price);
    const side = price <= low ? 'low' : price >= high ? 'high' : null;
    return side ? [outlier(line, side, side === 'low' ? low : high, usual)] : [];
  });
}

function usualPrice(lines: readonly PricedLine[], rule: CrossLinePack['price']): Usual {
  const n = lines.length;
  const middle2 = twiceMedian(lines.map(({ price }) => price));
  const away2 = lines.map(({ price }) => Math.abs(2 * price - middle2));
  const mad4 = BigInt(twiceMedian(away2));
  if (mad4 > 0n) {
    const spread = { over: mad4, under: 4n };
    const consistency = BigInt(rule.consistencyPerTenThousand);
    const sigma = { over: mad4 * PER_ONE, under: 4n * consistency };
    return { n, median2: BigInt(middle2), measure: 'mad', spread, sigma };
  }
  const spread = { over: away2.reduce((sum, one) => sum + BigInt(one), 0n), under: BigInt(2 * n) };
  const factor = BigInt(rule.meanDeviationPerMillion);
  const sigma = { over: spread.over * factor, under: spread.under * PER_MILLION };
  return { n, median2: BigInt(middle2), measure: 'mean', spread, sigma };
}

/** The nearest whole prices on both sides that are beyond the score and far enough off. */
function bounds({ median2, sigma }: Usual, rule: CrossLinePack['price']) {
  // Both sides of `|price − median| > limit × sigma` times `under`.
  const under = 2n * PER_ONE * sigma.under;
  const median = median2 * PER_ONE * sigma.under;
  const reach = 2n * BigInt(rule.limitPerTenThousand) * sigma.over;
  const far = (share: bigint) => ({ over: median2 * share, under: 2n * PER_ONE });
  const below = far(PER_ONE - BigInt(rule.leastBelowPerTenThousand));
  const above = far(PER_ONE + BigInt(rule.leastAbovePerTenThousand));
  return {
    low: least(ceiling(median - reach, under) - 1n, floor(below.over, below.under)),
    high: most(floor(median + reach, under) + 1n, ceiling(above.over, above.under)),
  };
}

function outlier(
  { id, price }: PricedLine,
  side: PriceOutlier['side'],
  bound: bigint,
  { n, median2, measure, spread, sigma }: Usual,
): PriceOutlier {
  const away2 = side === 'low' ? median2 - 2n * BigInt(price) : 2n * BigInt(price) - median2;
  const z = (away2 * 100n * sigma.under) / (2n * sigma.over);
  return {
    id,
    price,
    side,
    n,
    median: decimal(median2 * 50n),
    measure,
    spread: decimal((spread.over * 100n) / spread.under),
    bound: bound.toString(),
    z: `${side === 'low' ? '-' : ''}${decimal(z, 2)}`,
  };
}

/** Twice the median: a whole number also for an even count of whole numbers. */
function twiceMedian(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return lower + upper;
}

/** Division of BigInt cuts towards 0, so negative numbers are already at their ceiling. */
function floor(over: bigint, under: bigint): bigint {
  return over >= 0n ? over / under : -ceilingOf(-over, under);
}

function ceiling(over: bigint, under: bigint): bigint {
  return over >= 0n ? ceilingOf(over, under) : over / under;
}

function ceilingOf(over: bigint, under: bigint): bigint {
  return (over + under - 1n) / under;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/** Hundredths as a decimal text: `8750` becomes `87.5`, with `places` always shown. */
function decimal(hundredths: bigint, places = 0): string {
  const digits = hundredths.toString().padStart(3, '0');
  const fraction = digits.slice(-2).replace(places === 0 ? /0+$/ : /$^/, '');
  return fraction === '' ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${fraction}`;
}
