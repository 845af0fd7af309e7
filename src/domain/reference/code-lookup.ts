import { foldText } from './fold-text.ts';
import type { Labels } from './label.ts';

/**
 * Builds the reader of a coded column: a code in any case and punctuation (`anggota asephi`), one
 * of its labels in either language, or a listed synonym. Answers nothing for anything else.
 */
export function createCodeLookup<Code extends string>(
  labels: Labels<Code>,
  synonyms?: Readonly<Partial<Record<Code, readonly string[]>>>,
): (text: string) => Code | undefined {
  const codes = Object.keys(labels) as Code[];
  const known = new Map<string, Code>();
  for (const code of codes) {
    const words = [labels[code].en, labels[code].id, ...(synonyms?.[code] ?? [])];
    for (const word of words) {
      known.set(foldText(word), code);
    }
  }
  // Codes come last so that a label of one code never hides another code.
  for (const code of codes) {
    known.set(foldText(code), code);
  }
  return (text) => known.get(foldText(text));
}
