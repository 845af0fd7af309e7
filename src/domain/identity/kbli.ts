import { accepted, type Checked, refused } from './checked.ts';
import { withoutSeparators } from './digits.ts';

/** NIBs in circulation show 2020; BPS issued 2025 (Peraturan BPS 7/2025). */
export const kbliVersions = ['2020', '2025'] as const;
export type KbliVersion = (typeof kbliVersions)[number];

/** Divisions (two digits) no version of KBLI uses; they follow ISIC. */
const unusedDivisions = new Set('00 04 34 40 44 48 54 57 67 76 83 89'.split(' '));

/**
 * Reads a KBLI code: five digits. `kbli-format` otherwise; `kbli-unknown` when its division exists
 * in neither KBLI 2020 nor 2025. Only divisions are checked: the full list of BPS is not shipped.
 */
export function readKbli(text: string): Checked<string> {
  const digits = withoutSeparators(text);
  if (!/^\d{5}$/.test(digits)) {
    return refused('kbli-format');
  }
  return accepted(digits, unusedDivisions.has(digits.slice(0, 2)) ? ['kbli-unknown'] : []);
}

/**
 * Whether a business is licensed for trade only: wholesale (46) or retail (47) and nothing in
 * industry (10-33). Such an exhibitor who claims own production is asked for a producer's
 * declaration, not rejected. False when no codes are known.
 */
export function isTradeOnly(codes: readonly string[]): boolean {
  const divisions = codes.map((code) => Number(code.slice(0, 2)));
  const trades = divisions.some((division) => division === 46 || division === 47);
  const makes = divisions.some((division) => division >= 10 && division <= 33);
  return trades && !makes;
}
