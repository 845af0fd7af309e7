import type { OriginClass } from '../reference/product-codes.ts';
import type { SheetMaterial } from './materials-cell.ts';

/**
 * A product line as a sheet gives it; an absent field had an empty or unreadable cell. A code that
 * its list lacks stands here as typed.
 */
export interface ProductRow {
  /** Finds the exhibitor of the line. */
  readonly boothCode: string;
  readonly name: string;
  readonly category?: string;
  readonly materialGroup?: string;
  readonly technique?: string;
  readonly claimedClass: OriginClass;
  /** Kemendagri `NN.NN` */
  readonly originRegion?: string;
  /** ISO 3166-1 alpha-2; absent for class D and E where the sheet says nothing. */
  readonly originCountry?: string;
  readonly materials: readonly SheetMaterial[];
  readonly makers?: number;
  readonly weeksOfProduction?: number;
  /** Up to three decimals: a piece may take weeks. */
  readonly outputPerWeek?: number;
  readonly stock?: number;
  readonly unit?: string;
  /** Whole rupiah per unit. */
  readonly priceMin?: number;
  readonly priceMax?: number;
  /** `NNNN.NN.NN` */
  readonly hs?: string;
  readonly gtin?: string;
  /** Which of several lines of the same name this is, from 1; only where the sheet says so. */
  readonly ordinal?: number;
}
