import { cleanText } from './clean-cell.ts';

/**
 * A business name for identity: compatibility forms, case and punctuation gone, blanks collapsed,
 * so that `PT. Batik Jaya` and `pt batik  jaya` are one. Legal forms stay, because PT Batik Jaya
 * and CV Batik Jaya are two legal persons; so do accents and letters of every script.
 */
export function normalisedName(name: string): string {
  return cleanText(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ')
    .trim();
}
