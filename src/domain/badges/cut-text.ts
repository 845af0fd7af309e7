const SEGMENTER = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** The characters as a reader counts them: an accent or an emoji family is one. */
export function graphemes(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), (part) => part.segment);
}

/** Bytes of a text in UTF-8; a lone surrogate counts as the three bytes of its replacement. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/**
 * The longest beginning of a text within both limits that does not tear a character as the reader
 * sees it (an accent from its letter, an emoji from its modifier); no blank at its end.
 */
export function cutText(text: string, maxGraphemes: number, maxBytes: number): string {
  let kept = '';
  let bytes = 0;
  for (const grapheme of graphemes(text).slice(0, maxGraphemes)) {
    bytes += utf8Length(grapheme);
    if (bytes > maxBytes) {
      break;
    }
    kept += grapheme;
  }
  return kept.trimEnd();
}
