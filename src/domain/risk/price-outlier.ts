import type { CrossLinePack } from './cross-line-pack.ts';

export interface PricedLine {
  readonly id: string;
  /** Whole rupiah per unit. */
  readonly price: number;
}

/** The numbers behind a price that stands far below those it is compared with. */
export interface PriceOutlier {
  readonly id: string;
  /** Whole rupiah. */
  readonly price: number;
  /** Rupiah, exact: a decimal text in steps of a half. */
  readonly median: string;
  /** Median absolute deviation from the median: rupiah, exact, in steps of a quarter. */
  readonly mad: string;
  /** How many lines were compared. */
  readonly n: number;
  /** Modified z-score, cut to two decimals; negative below the median. */
  readonly z: string;
}

/**
 * Prices far below the others of one kind (category, technique, unit), by the modified z-score of
 * Iglewicz and Hoaglin (1993): 0.6745 × (price − median) ÷ MAD, low side alone. Median and MAD do
 * not move with a few odd prices as mean and deviation would. All in integers.
 * Too small a sample, or one of which more than half is the same price (MAD 0), names none.
 *
 * @param lines priced lines of one kind, in any order
 */
export function priceOutliers(
  lines: readonly PricedLine[],
  rule: CrossLinePack['price'],
): PriceOutlier[] {
  const n = lines.length;
  if (n < rule.minimumSample) {
    return [];
  }
  const median2 = twiceMedian(lines.map(({ price }) => price));
  const mad4 = twiceMedian(lines.map(({ price }) => Math.abs(2 * price - median2)));
  if (mad4 === 0) {
    return [];
  }
  const consistency = BigInt(rule.consistencyPerTenThousand);
  const limit = BigInt(rule.limitPerTenThousand) * BigInt(mad4);
  return lines.flatMap(({ id, price }) => {
    // z × 10,000 × MAD, both sides times four: (2p − 2m) × 2 over 4 × MAD.
    const below = consistency * 2n * BigInt(median2 - 2 * price);
    return below > limit
      ? [
          {
            id,
            price,
            median: decimal(BigInt(median2) * 50n),
            mad: decimal(BigInt(mad4) * 25n),
            n,
            z: `-${decimal(below / (100n * BigInt(mad4)), 2)}`,
          },
        ]
      : [];
  });
}

/** Twice the median: a whole number also for an even count of whole numbers. */
function twiceMedian(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return lower + upper;
}

/** Hundredths as a decimal text: `8750` becomes `87.5`, with `places` always shown. */
function decimal(hundredths: bigint, places = 0): string {
  const digits = hundredths.toString().padStart(3, '0');
  const fraction = digits.slice(-2).replace(places === 0 ? /0+$/ : /$^/, '');
  return fraction === '' ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${fraction}`;
}
