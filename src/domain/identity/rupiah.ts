import type { Label } from '../reference/label.ts';
import type { Checked } from './checked.ts';
import { readWholeNumber } from './whole-number.ts';

/**
 * Reads an amount in whole rupiah: `Rp1.250.000`, `IDR 1,250,000`, `1.250.000,00`, `1.250.000,-`.
 * Same outcomes as a whole number: there is no smaller unit, so a fraction is `number-format`.
 */
export function readRupiah(text: string): Checked<number> {
  return readWholeNumber(text.trim().replace(/^(?:rp|idr)\.?\s*/i, ''));
}

const SEPARATORS = { id: '.', en: ',' } as const;

/** Whole rupiah as `Rp1.250.000`, in English `Rp1,250,000`; a debt as `-Rp5.000`. */
export function displayRupiah(amount: number | bigint, language: keyof Label): string {
  const digits = String(amount).replace('-', '');
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, SEPARATORS[language]);
  return `${amount < 0 ? '-' : ''}Rp${grouped}`;
}
