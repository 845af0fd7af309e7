/** The words and signs between several booths of one cell; a code itself contains dashes. */
const separators = /\s*(?:[&,;/|+\n]|\s(?:dan|and|serta)\s)\s*/iu;

/**
 * The booth codes of a cell: `B-B-43 & PLN-D-40`, `A dan B`, `A, B`, `A / B`, `A; B` or one a
 * line. Capitals, no blanks inside, no code twice, order kept.
 */
export function readBoothCodes(text: string): string[] {
  const codes = text.split(separators).map(readBoothCode);
  return [...new Set(codes.filter((code) => code !== ''))];
}

/** One booth code: capitals, without blanks. */
export function readBoothCode(text: string): string {
  return text.replace(/\s+/gu, '').toUpperCase();
}
