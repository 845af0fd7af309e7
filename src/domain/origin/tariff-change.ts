/** Changes of tariff classification, weakest first: none, subheading, heading, chapter. */
export const TARIFF_CHANGES = ['none', 'CTSH', 'CTH', 'CC'] as const;
export type TariffChange = (typeof TARIFF_CHANGES)[number];

/** Between which changes the true one lies; equal ends: decided. Ranks of `TARIFF_CHANGES`. */
export interface ChangeRange {
  readonly least: number;
  readonly most: number;
}

const NONE = 0;
const SUBHEADING = 1;
const HEADING = 2;
const CHAPTER = 3;

/**
 * The change from the tariff code of a material to the one of the product (ATIGA art. 28 and annex
 * 3): CC when two digits differ, CTH four, CTSH six. Codes are bare digits; a missing code leaves
 * everything open, a code of four digits cannot tell CTSH from none.
 */
export function changeRange(material: string | null, product: string | null): ChangeRange {
  if (material === null || product === null) {
    return { least: NONE, most: CHAPTER };
  }
  if (material.slice(0, 2) !== product.slice(0, 2)) {
    return { least: CHAPTER, most: CHAPTER };
  }
  if (material.slice(0, 4) !== product.slice(0, 4)) {
    return { least: HEADING, most: HEADING };
  }
  if (material.length < 6 || product.length < 6) {
    return { least: NONE, most: SUBHEADING };
  }
  const rank = material.slice(0, 6) === product.slice(0, 6) ? NONE : SUBHEADING;
  return { least: rank, most: rank };
}

/** The weakest change of several; a known `none` decides whatever the others are. */
export function weakestChange(ranges: readonly ChangeRange[]): ChangeRange {
  return ranges.reduce(
    (weakest, { least, most }) => ({
      least: Math.min(weakest.least, least),
      most: Math.min(weakest.most, most),
    }),
    { least: CHAPTER, most: CHAPTER },
  );
}

export function changeName({ least, most }: ChangeRange): TariffChange | 'unknown' {
  return least === most ? (TARIFF_CHANGES[least] ?? 'none') : 'unknown';
}

/** Whether a change is at least one of heading. */
export function reachesHeading({ least, most }: ChangeRange): boolean | 'unknown' {
  if (least >= HEADING) {
    return true;
  }
  return most < HEADING ? false : 'unknown';
}
