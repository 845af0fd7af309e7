import type { Checked } from './checked.ts';
import { readWholeNumber } from './whole-number.ts';

/**
 * Reads an amount in whole rupiah: `Rp1.250.000`, `IDR 1,250,000`, `1.250.000,00`, `1.250.000,-`.
 * Same outcomes as a whole number: there is no smaller unit, so a fraction is `number-format`.
 */
export function readRupiah(text: string): Checked<number> {
  return readWholeNumber(text.trim().replace(/^(?:rp|idr)\.?\s*/i, ''));
}

/** `Rp1.250.000`: grouped by dots, no blank, as Indonesian print does. */
export function displayRupiah(amount: number): string {
  return `Rp${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}`;
}
