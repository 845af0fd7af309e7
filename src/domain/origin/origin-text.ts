import { countryLabel } from '../reference/country-name.ts';
import type { Label } from '../reference/label.ts';
import { cutPercent, type Ratio } from './ratio.ts';

export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** A finished sentence in both languages, with its code and the values it was made of. */
export interface Sentence extends Label {
  readonly code: string;
  readonly values: Values;
}

export function sentence(code: string, values: Values, id: string, en: string): Sentence {
  return { code, values, id, en };
}

/** `Rp180.000`; the same in both languages, as on paper. */
export function money(amount: bigint): string {
  const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
  return amount < 0n ? `-Rp${grouped.slice(1)}` : `Rp${grouped}`;
}

/** `39,96%` and `39.96%`, cut and never rounded up. */
export function percent(share: Ratio): Label {
  const en = `${cutPercent(share)}%`;
  return { id: en.replace('.', ','), en };
}

export const UNKNOWN_ORIGIN: Label = { id: 'asal tidak diketahui', en: 'origin unknown' };

export function countryText(code: string | null): Label {
  return code === null ? UNKNOWN_ORIGIN : countryLabel(code);
}
