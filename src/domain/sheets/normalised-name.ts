import { cleanText } from './clean-cell.ts';

/**
 * A business name for identity: compatibility forms, case and punctuation gone, blanks collapsed,
 * so that `PT. Batik Jaya` and `pt batik  jaya` are one. Legal forms stay, because PT Batik Jaya
 * and CV Batik Jaya are two legal persons; so do accents and letters of every script. A name made
 * of signs alone (`★★★`) is told by its signs: without them it would equal every other such name.
 */
export function normalisedName(name: string): string {
  const plain = cleanText(name).normalize('NFKC').toLowerCase();
  const words = plain.replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ').trim();
  // A variation selector is a mark too, but it only dresses the sign before it.
  return /[\p{Letter}\p{Number}]/u.test(words) ? words : plain.replace(/[\uFE0E\uFE0F]/gu, '');
}
