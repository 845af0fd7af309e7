/**
 * A name as it is compared and sorted: composed, lower case, blanks collapsed. Marks and signs
 * stay, so that two names that look different stay different.
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
