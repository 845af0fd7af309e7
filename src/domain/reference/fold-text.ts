/**
 * Reduces a text to what two spellings of the same thing share: small letters without diacritics,
 * every run of other signs turned into one blank. `Kab. Bandung` becomes `kab bandung`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
