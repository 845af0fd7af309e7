export const businessScales = ['MIKRO', 'KECIL', 'MENENGAH', 'BESAR'] as const;
export type BusinessScale = (typeof businessScales)[number];

const million = 1_000_000;
/** Upper bounds in rupiah, inclusive ("paling banyak"): PP 7/2021 art. 35. */
const capitalBounds = [1_000 * million, 5_000 * million, 10_000 * million] as const;
const salesBounds = [2_000 * million, 15_000 * million, 50_000 * million] as const;
/** PP 7/2021 came into force on 2 February 2021; only the year of founding is known. */
const firstYearByCapital = 2021;

export interface ScaleInput {
  /** Rupiah, without land and business buildings. */
  readonly capital?: number | undefined;
  /** Rupiah a year. */
  readonly annualSales?: number | undefined;
  readonly foundedYear?: number | undefined;
}

export interface ScaleOutcome {
  readonly byCapital?: BusinessScale | undefined;
  readonly bySales?: BusinessScale | undefined;
  readonly applied?: BusinessScale | undefined;
  readonly basis?: 'annualSales' | 'capital' | undefined;
}

function scaleOf(amount: number | undefined, bounds: readonly number[]): BusinessScale | undefined {
  if (amount === undefined) {
    return undefined;
  }
  const index = bounds.findIndex((bound) => amount <= bound);
  return businessScales[index === -1 ? bounds.length : index];
}

/**
 * The scale of a business by PP 7/2021 art. 35: capital decides for businesses founded after the
 * regulation, annual sales for earlier ones. Both are returned, so that a person sees when they
 * differ. Where the deciding figure or the founding year is missing, the figure at hand is applied.
 */
export function businessScale(input: ScaleInput): ScaleOutcome {
  const byCapital = scaleOf(input.capital, capitalBounds);
  const bySales = scaleOf(input.annualSales, salesBounds);
  const founded = input.foundedYear;
  const prefersCapital = founded !== undefined && founded >= firstYearByCapital;
  const usesCapital = bySales === undefined || (prefersCapital && byCapital !== undefined);
  const applied = usesCapital ? byCapital : bySales;
  if (applied === undefined) {
    return {};
  }
  return { byCapital, bySales, applied, basis: usesCapital ? 'capital' : 'annualSales' };
}
