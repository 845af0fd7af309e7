import { graphemes } from '../../domain/badges/cut-text.ts';
import type { PrintFont } from '../../domain/badges/layout/operation.ts';
import { type Face, openFont } from './print-fonts.ts';

export interface TextRun {
  readonly face: Face;
  readonly text: string;
}

/** Stands for what no font of ours can draw; the print typeface has it. */
const REPLACEMENT = '□';
const PLAIN = /^[\x20-\x7e]*$/;

/** A text cut into runs of one font each; characters are never torn apart. */
export function textRuns(text: string, font: PrintFont): TextRun[] {
  if (PLAIN.test(text)) {
    return text === '' ? [] : [{ face: 'main', text }];
  }
  const runs: { face: Face; text: string }[] = [];
  for (const grapheme of graphemes(text)) {
    const face = faceFor(grapheme, font);
    const shown = face ? grapheme : REPLACEMENT;
    const last = runs.at(-1);
    if (last?.face === (face ?? 'main')) {
      last.text += shown;
    } else {
      runs.push({ face: face ?? 'main', text: shown });
    }
  }
  return runs;
}

/** The characters of a text that would print as □, each once. */
export function missingGlyphs(text: string): string[] {
  if (PLAIN.test(text)) {
    return [];
  }
  const missing = graphemes(text).filter((grapheme) => !faceFor(grapheme, 'regular'));
  return [...new Set(missing)];
}

function faceFor(grapheme: string, font: PrintFont): Face | undefined {
  const faces: readonly Face[] = ['main', 'fallback'];
  const codes = Array.from(grapheme, (character) => character.codePointAt(0) ?? 0);
  return faces.find((face) => {
    const candidate = openFont(face, font);
    return codes.every((code) => candidate.hasGlyphForCodePoint(code));
  });
}
