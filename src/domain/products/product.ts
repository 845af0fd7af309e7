import type { OriginClass } from '../reference/product-codes.ts';

export interface Material {
  readonly name: string;
  /** ISO 3166-1 alpha-2, or `unknown`, which counts as foreign. */
  readonly country: string;
  /** Share of cost, whole percent. */
  readonly percent: number;
  readonly supplier?: string | null | undefined;
  /** The paper that shows it, e.g. a delivery note. */
  readonly evidence?: string | null | undefined;
  /** Whole rupiah per unit of the product. */
  readonly cost?: number | null | undefined;
  /** Number of the purchase invoice: who bought in good faith can show it. */
  readonly invoice?: string | null | undefined;
  /** Tariff code of the material: `NNNN`, `NNNN.NN` or `NNNN.NN.NN`. */
  readonly hs?: string | null | undefined;
}

export interface ProcessStep {
  readonly step: string;
  /** `NN.NN` in Indonesia, ISO 3166-1 alpha-2 elsewhere. */
  readonly place: string;
  readonly ownWork: boolean;
  /** Own workshop, a named maker or a subcontractor, in words. */
  readonly who?: string | null | undefined;
  /** Whole hours of work per unit of the product. */
  readonly hours?: number | null | undefined;
  /** Whether this is the essential craft process, which decides between classes B and C. */
  readonly essential?: boolean | null | undefined;
}

/** Whole rupiah per unit of the product; null where it was not declared. */
export interface ProductCosts {
  readonly fob: number | null;
  readonly directLabour: number | null;
  readonly directOverhead: number | null;
  readonly otherCost: number | null;
  readonly profit: number | null;
}

/** A permit, mark or certificate as its holder shows it; its authenticity is for a person to judge. */
export interface Permit {
  readonly type: string;
  readonly number: string | null;
  readonly issuer: string | null;
  /** ISO days. */
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  /** The regulation it was issued under; TKDN certificates outlive theirs. */
  readonly regulation?: string | null | undefined;
  /** TKDN only: percent as a decimal text, `70` or `70.25`. */
  readonly value?: string | null | undefined;
  /** SHA-256 of the scan. */
  readonly scan?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Of a mark whose colour tells the technique, a Batikmark: EMAS, PUTIH or PERAK. */
  readonly colour?: string | null | undefined;
}

/** `YA`, `TIDAK` or `TIDAK_TAHU`; a text; a whole number; the code of a choice. */
export type Answer = string | number;

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
  readonly brand: string | null;
  /** What stands on the label, verbatim, with its line breaks. */
  readonly labelText: string | null;
  readonly labelPhotos: readonly string[];
  readonly processPhotos: readonly string[];
  readonly costs: ProductCosts | null;
  readonly permits: readonly Permit[];
  /** By the id of the question; a question that is not in it is unknown. */
  readonly answers: Readonly<Record<string, Answer>>;
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
  brand: null,
  labelText: null,
  labelPhotos: [],
  processPhotos: [],
  costs: null,
  permits: [],
  answers: {},
};

/** Fields that lines of the first journals do not have. */
const LATER_FIELDS = [
  'brand',
  'labelText',
  'labelPhotos',
  'processPhotos',
  'costs',
  'permits',
  'answers',
] as const satisfies readonly (keyof ProductFields)[];

export const FIELD_NAMES = [
  'name',
  'category',
  ...Object.keys(EMPTY_PRODUCT),
] as (keyof ProductFields)[];

/**
 * The declared fields alone, in a fixed order: what a version freezes. Fields that the values lack,
 * as those of an old version do, are empty.
 */
export function declaredFields(values: Record<string, unknown>): ProductFields {
  const empty: Record<string, unknown> = EMPTY_PRODUCT;
  return Object.fromEntries(
    FIELD_NAMES.map((name) => [name, values[name] ?? empty[name] ?? null]),
  ) as unknown as ProductFields;
}

/**
 * The same without the later fields that are empty: how a line is stored and frozen, so that a line
 * which uses none of them reads byte for byte as it did before there were any.
 */
export function storedFields(fields: ProductFields): Partial<ProductFields> {
  const kept = FIELD_NAMES.filter((name) => !isLater(name) || !isEmpty(fields[name]));
  return Object.fromEntries(kept.map((name) => [name, fields[name]])) as Partial<ProductFields>;
}

function isLater(name: keyof ProductFields): boolean {
  return LATER_FIELDS.some((later) => later === name);
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
