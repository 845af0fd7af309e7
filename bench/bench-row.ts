/** One line of the benchmark report: our figure, and where there is one, a peer's in the same run. */
export interface BenchRow {
  readonly name: string;
  /** With its unit, e.g. `412 badges/s`. */
  readonly median: string;
  readonly peer?: string;
  /** Ours to the peer's, e.g. `1.8x`; more is better for us. */
  readonly ratio?: string;
}
