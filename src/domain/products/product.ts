import type { OriginClass } from '../reference/product-codes.ts';

export interface Material {
  readonly name: string;
  /** ISO 3166-1 alpha-2, or `unknown`, which counts as foreign. */
  readonly country: string;
  /** Share of cost, whole percent. */
  readonly percent: number;
  readonly supplier?: string | null | undefined;
  /** The paper that shows it, e.g. the number of an invoice. */
  readonly evidence?: string | null | undefined;
}

export interface ProcessStep {
  readonly step: string;
  /** `NN.NN` in Indonesia, ISO 3166-1 alpha-2 elsewhere. */
  readonly place: string;
  readonly ownWork: boolean;
}

/**
 * A product line as its exhibitor declares it. Money in whole rupiah, counts in `unit`; the output
 * per week may have three decimals, because a piece may take weeks.
 */
export interface ProductFields {
  readonly name: string;
  readonly category: string;
  readonly materialGroup: string | null;
  readonly technique: string | null;
  readonly claimedClass: OriginClass;
  readonly originRegion: string | null;
  readonly originCountry: string;
  readonly materials: readonly Material[];
  readonly steps: readonly ProcessStep[];
  readonly makers: number | null;
  readonly weeksOfProduction: number | null;
  readonly outputPerWeek: number | null;
  readonly stock: number | null;
  readonly unit: string | null;
  readonly priceMin: number | null;
  readonly priceMax: number | null;
  readonly hs: string | null;
  readonly gtin: string | null;
  /** SHA-256 of the photos. */
  readonly photos: readonly string[];
}

export const EMPTY_PRODUCT: Omit<ProductFields, 'name' | 'category'> = {
  materialGroup: null,
  technique: null,
  claimedClass: 'E',
  originRegion: null,
  originCountry: 'ID',
  materials: [],
  steps: [],
  makers: null,
  weeksOfProduction: null,
  outputPerWeek: null,
  stock: null,
  unit: null,
  priceMin: null,
  priceMax: null,
  hs: null,
  gtin: null,
  photos: [],
};

const FIELD_NAMES = ['name', 'category', ...Object.keys(EMPTY_PRODUCT)] as (keyof ProductFields)[];

/** The declared fields alone, in a fixed order: what a version freezes. */
export function declaredFields(values: Record<string, unknown>): ProductFields {
  const all: Record<string, unknown> = { ...EMPTY_PRODUCT, ...values };
  return Object.fromEntries(
    FIELD_NAMES.map((name) => [name, all[name] ?? null]),
  ) as unknown as ProductFields;
}
