import type { RegionIndex } from '../regions/region-index.ts';

/** What a reader needs besides the row; domain code reads no file and no clock. */
export interface ReadContext {
  readonly regions: RegionIndex;
  /** `YYYY-MM-DD`; bounds years and decides the century of a NIK. */
  readonly today: string;
}
