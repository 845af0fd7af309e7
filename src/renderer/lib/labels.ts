import type { Language } from '../../domain/language/dictionary.ts';
import type { Label } from '../../domain/reference/label.ts';

type LabelTable = Readonly<Record<string, Label>>;

export interface LabelOption {
  readonly value: string;
  readonly label: string;
}

/** What people read for a code; a code outside the list shows itself. */
export function labelOf(
  labels: LabelTable,
  code: string | null | undefined,
  language: Language,
): string {
  if (!code) return '';
  return labels[code]?.[language] ?? code;
}

/** A list of choices in the order of the reference list. */
export function labelOptions(labels: LabelTable, language: Language): readonly LabelOption[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label: label[language] }));
}

/** The same with a stored code that the list lacks: the form must not lose it unasked. */
export function withStored(
  options: readonly LabelOption[],
  stored: string | null | undefined,
): readonly LabelOption[] {
  const isListed = !stored || options.some(({ value }) => value === stored);
  return isListed ? options : [...options, { value: stored, label: stored }];
}
