import { displayRupiah } from '../identity/rupiah.ts';
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

/** `Rp180.000` and `Rp180,000`. */
export function money(amount: bigint): Label {
  return { id: displayRupiah(amount, 'id'), en: displayRupiah(amount, 'en') };
}

/** `39,96%` and `39.96%`, cut and never rounded up; `cut` is the bare figure. */
export function percent(share: Ratio): Label & { readonly cut: string } {
  const cut = cutPercent(share);
  return { id: `${cut.replace('.', ',')}%`, en: `${cut}%`, cut };
}

export const UNKNOWN_ORIGIN: Label = { id: 'asal tidak diketahui', en: 'origin unknown' };

export function countryText(code: string | null): Label {
  return code === null ? UNKNOWN_ORIGIN : countryLabel(code);
}
