import { readDecimal } from '../../domain/identity/decimal-number.ts';
import type { Language } from '../../domain/language/dictionary.ts';

const MOST_SIGNS = 18;

/** What of a typed text can be a number with decimals, and the number it makes so far. */
export function decimalEntry(text: string): { typed: string; value: number | null } {
  const typed = text.replace(/[^\d.,]/g, '').slice(0, MOST_SIGNS);
  // Half typed: the places are still to come.
  const outcome = readDecimal(typed.replace(/[.,]$/, ''));
  return { typed, value: outcome.ok ? outcome.value : null };
}

/**
 * A number as it is edited: no groups, the decimal mark of the language. Three places after a full
 * number get a zero more, or they would be read as thousands.
 */
export function editedDecimal(value: number, language: Language): string {
  const text = String(value).replace('.', language === 'id' ? ',' : '.');
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? `${text}0` : text;
}
