export type Strength = 'weak' | 'fair' | 'strong';

/**
 * A hint, not a gate: length counts most, since scrypt makes each guess slow; repeated characters
 * and digits alone count little.
 */
export function passphraseStrength(text: string): Strength {
  const different = new Set(text).size;
  const words = text.trim().split(/[\s-]+/).length;
  if (text.length < 12 || different < 6 || /^\d+$/.test(text)) return 'weak';
  if (text.length >= 20 && (words >= 4 || different >= 12)) return 'strong';
  return 'fair';
}
