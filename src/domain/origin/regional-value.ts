import type { LineFacts } from './line-facts.ts';
import { COST_PARTS } from './origin-line.ts';
import type { Ratio } from './ratio.ts';

/** Regional value content and what it rests on. Money in whole rupiah. */
export interface RegionalValue {
  /** Value of non-originating materials; null while one of their costs or all are unknown. */
  readonly nonOriginating: bigint | null;
  /** (FOB - VNM) / FOB; null while FOB or VNM is unknown. */
  readonly indirect: Ratio | null;
  /** ASEAN material + labour + overhead + other + profit. */
  readonly regional: bigint;
  /** Regional value / FOB, a floor: what is missing counts as nothing. */
  readonly direct: Ratio | null;
  /** What the missing parts could lift `direct` to, if all parts add up to FOB. */
  readonly directAtMost: Ratio | null;
  /** All materials and parts that are known. */
  readonly known: bigint;
  readonly complete: boolean;
}

/**
 * RVC by both methods of ATIGA art. 29 [S72][S73], exact. Unknown origin is non-originating, and
 * an unknown cost never raises a figure.
 */
export function regionalValue(line: LineFacts): RegionalValue {
  const { fob, materials } = line;
  let originating = 0n;
  let foreign = 0n;
  let foreignKnown = materials.length > 0;
  let anyKnown = false;
  let complete = materials.length > 0;
  for (const { cost, originating: isOriginating } of materials) {
    if (cost === null) {
      complete = false;
      foreignKnown = foreignKnown && isOriginating;
      continue;
    }
    anyKnown = true;
    if (isOriginating) {
      originating += cost;
    } else {
      foreign += cost;
    }
  }
  let parts = 0n;
  for (const name of COST_PARTS) {
    const part = line.parts[name];
    parts += part ?? 0n;
    anyKnown = anyKnown || part !== null;
    complete = complete && part !== null;
  }
  const nonOriginating = foreignKnown ? foreign : null;
  const regional = originating + parts;
  const known = regional + foreign;
  const missing = fob === null || complete || known > fob ? 0n : fob - known;
  const hasDirect = fob !== null && anyKnown;
  return {
    nonOriginating,
    indirect:
      fob === null || nonOriginating === null ? null : { num: fob - nonOriginating, den: fob },
    regional,
    direct: hasDirect ? { num: regional, den: fob } : null,
    directAtMost: hasDirect ? { num: regional + missing, den: fob } : null,
    known,
    complete,
  };
}
