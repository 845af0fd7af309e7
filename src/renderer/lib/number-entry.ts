import type { Language } from '../../domain/language/dictionary.ts';

/** Any digit beyond it was typed twice, and no such number is exact. */
const LARGEST = 999_999_999_999_999;
const MOST_PLACES = 3;

export interface NumberEntry {
  readonly value: number | null;
  /** Something is there that is no number of the kind asked for; nothing was dropped from it. */
  readonly unreadable: boolean;
}

const FORMS: Readonly<Record<Language, { readonly whole: RegExp; readonly broken: RegExp }>> = {
  id: {
    whole: /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(0{0,2}|-))?$/,
    broken: /^(\d*|[1-9]\d{0,2}(?:\.\d{3})+),(\d*)$/,
  },
  en: {
    whole: /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(0{0,2}|-))?$/,
    broken: /^(\d*|[1-9]\d{0,2}(?:,\d{3})+)\.(\d*)$/,
  },
};

/** The other decimal mark, where it cannot be meant to group thousands. */
const OTHER_MARK = /^(\d+)[.,](\d{1,2}|\d{4,})$/;

/**
 * Reads what was typed or pasted as the language in use writes numbers: `Rp 45.000,00` and `12,5` in
 * Indonesian, `45,000.00` and `12.5` in English. A whole number may end in empty decimals.
 */
export function readNumberEntry(text: string, language: Language, decimals: boolean): NumberEntry {
  const typed = text
    .trim()
    .replace(/^(?:Rp\.?|IDR)/i, '')
    .replace(/\s/g, '');
  if (typed === '') return { value: null, unreadable: text.trim() !== '' };
  const { whole, broken } = FORMS[language];
  const found =
    whole.exec(typed) ?? (decimals ? (broken.exec(typed) ?? OTHER_MARK.exec(typed)) : null);
  const [, integer = '', fraction = ''] = found ?? [];
  const places = fraction.replace(/(?:0+|-)$/, '');
  if (!found || integer + fraction === '' || places.length > MOST_PLACES) {
    return { value: null, unreadable: true };
  }
  const value = Number(`${integer.replace(/\D/g, '') || '0'}.${places || '0'}`);
  return value > LARGEST ? { value: null, unreadable: true } : { value, unreadable: false };
}

/** A number as it is edited: no groups, the decimal mark of the language. */
export function editedNumber(value: number, language: Language): string {
  return String(value).replace('.', language === 'id' ? ',' : '.');
}

/** Goes to the first entry of the page that cannot be read; true where there is one. */
export function focusUnreadable(): boolean {
  const input = document.querySelector<HTMLElement>('[data-unreadable]');
  // Fields complain once they are left, and this one may have the focus already.
  input?.blur();
  input?.focus();
  return input != null;
}
