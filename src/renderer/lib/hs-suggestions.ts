import type { Language } from '../../domain/language/dictionary.ts';
import { findHeading, headingsFor, hsDigits } from '../../domain/reference/hs-headings.ts';
import type { ComboItem } from '../ui/combo-box.tsx';

/** Chapters and headings to start a tariff code with, those usual for the category first. */
export function hsSuggestions(category: string, language: Language): readonly ComboItem[] {
  return headingsFor(category).map(({ code, label }) => ({
    value: hsDigits(code),
    label: label[language],
    hint: code,
  }));
}

/** By the digits typed so far, or by any word of the name. */
export function suggestsHs({ value, label }: ComboItem, typed: string): boolean {
  const digits = hsDigits(typed);
  const words = typed.trim().toLocaleLowerCase().split(/\s+/);
  return /^\d*$/.test(digits)
    ? value.startsWith(digits)
    : words.every((word) => label.toLocaleLowerCase().includes(word));
}

/** What a code stands for, as far as the list tells. */
export function headingHint(code: string, language: Language): string | undefined {
  const heading = findHeading(code);
  return heading && `${heading.code} · ${heading.label[language]}`;
}
