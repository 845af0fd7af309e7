type Absent = null | undefined;

/** What is known of one material; money in whole rupiah per unit of product. */
export interface OriginMaterial {
  readonly name?: string | Absent;
  /** ISO 3166-1 alpha-2, or `unknown`. */
  readonly country?: string | Absent;
  readonly cost?: number | Absent;
  readonly hs?: string | Absent;
}

export interface OriginStep {
  readonly name?: string | Absent;
  /** ISO 3166-1 alpha-2, or `unknown`. */
  readonly country?: string | Absent;
  /** Kemendagri `NN.NN` */
  readonly region?: string | Absent;
  /** Whether this step makes the craft what it is. */
  readonly essential?: boolean | Absent;
  /** Whole hours of work per unit of product. */
  readonly hours?: number | Absent;
}

/** A line to be assessed. Anything may be missing; what is missing never helps the claim. */
export interface OriginLine {
  readonly category?: string | Absent;
  readonly technique?: string | Absent;
  readonly claimedClass?: string | Absent;
  /** Four, six or eight digits, with or without dots. */
  readonly hs?: string | Absent;
  readonly madeIn?:
    | { readonly country?: string | Absent; readonly region?: string | Absent }
    | Absent;
  readonly fob?: number | Absent;
  readonly directLabour?: number | Absent;
  readonly directOverhead?: number | Absent;
  readonly otherCost?: number | Absent;
  readonly profit?: number | Absent;
  readonly materials?: readonly OriginMaterial[] | Absent;
  /** In the order of the process: where the last working was done decides under ATIGA. */
  readonly steps?: readonly OriginStep[] | Absent;
}

export const COST_PARTS = ['directLabour', 'directOverhead', 'otherCost', 'profit'] as const;
export type CostPart = (typeof COST_PARTS)[number];
