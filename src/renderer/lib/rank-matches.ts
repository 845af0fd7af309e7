interface Ranked {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Lower case, without accents: `curacao` finds Curaçao. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}

/** How well an entry fits, best first; null where it lacks a word of what was typed. */
function rankOf({ label, hint = '' }: Ranked, typed: string): number | null {
  const name = plain(label);
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  const parts = typed.split(/\s+/);
  const words = name.split(/[^\p{L}\p{N}]+/u);
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 2;
  if (parts.every((part) => name.includes(part))) return 3;
  const all = `${name} ${plain(hint)}`;
  return parts.every((part) => all.includes(part)) ? 4 : null;
}

/**
 * Entries that hold every word of a text: the whole label, its start, starts of its words, then
 * anywhere; otherwise in the order given. `found` are those of a search elsewhere, which may know
 * them by what is not shown: they are put in order, none is left out.
 */
export function rankMatches<Item extends Ranked>(
  items: readonly Item[],
  text: string,
  found = false,
): readonly Item[] {
  const typed = plain(text);
  if (typed === '') return items;
  return items
    .map((item) => ({ item, rank: rankOf(item, typed) ?? (found ? 5 : null) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ item }) => item);
}

/** The one entry that is called so, however it is written. */
export function exactMatch<Item extends Ranked>(items: readonly Item[], text: string): Item | null {
  const [only, other] = items.filter(({ label }) => plain(label) === plain(text));
  return only && !other ? only : null;
}
