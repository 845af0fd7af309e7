import { foldText } from '../reference/fold-text.ts';
import type { Region } from './region-pack.ts';

export interface RegionName {
  /** Absent when the text names no kind: `Bandung`. */
  readonly kind?: Region['kind'];
  /** Folded, without kind and blanks, so that `Lubuk Linggau` and `Lubuklinggau` are one. */
  readonly base: string;
}

const prefixes: readonly (readonly [RegExp, Region['kind']])[] = [
  [/^(?:kabupaten|kab)(?: (?:administrasi|adm))? (?=.)/, 'KABUPATEN'],
  [/^(?:kotamadya|kodya|kota)(?: (?:administrasi|adm))? (?=.)/, 'KOTA'],
];

/** Splits a folded name into its kind and its base; `kep` is read as `kepulauan`. */
export function parseRegionName(text: string): RegionName {
  const folded = foldText(text);
  for (const [pattern, kind] of prefixes) {
    if (pattern.test(folded)) {
      return { kind, base: baseOf(folded.replace(pattern, '')) };
    }
  }
  return { base: baseOf(folded) };
}

function baseOf(folded: string): string {
  return folded.replace(/^kep /, 'kepulauan ').replace(/ /g, '');
}
