/** Controls, line ends, and marks that reorder text (Unicode UAX 9) and could disguise a name. */
const UNPRINTABLE =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** A text as it may stand on paper: one line, composed, no control or reordering characters. */
export function printableText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(UNPRINTABLE, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
