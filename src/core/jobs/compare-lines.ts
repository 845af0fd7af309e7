import { type ComparedLine, type CrossLineHit, crossLine } from '../../domain/risk/cross-line.ts';
import type { CrossLinePack } from '../../domain/risk/cross-line-pack.ts';

export interface CompareOrder {
  readonly lines: readonly ComparedLine[];
  readonly pack: CrossLinePack;
}

/** Compares every line with every other, beside the core that goes on answering. */
export function compareLines(
  { lines, pack }: CompareOrder,
  report: (done: number, total: number) => void,
): CrossLineHit[] {
  return crossLine(lines, pack, report);
}
