/** Prefixes with what they may have swallowed of the root: `menge-` stands before one syllable. */
const PREFIXES: readonly (readonly [prefix: RegExp, lost: readonly string[]])[] = [
  [/^(?:di|ter|re)/, ['']],
  [/^(?:me|pe)/, ['']],
  [/^(?:mem|pem)/, ['', 'p']],
  [/^(?:men|pen)/, ['', 't']],
  [/^(?:me|pe)?ny/, ['s']],
  [/^(?:me|pe)?ng/, ['', 'k']],
  [/^(?:me|pe)?nge/, ['']],
];

const SUFFIX = /(?:kan|an|i)$/;
const SHORTEST = 4;
/** `pak`, `cek`: only a prefix tells them from the end of another word (`pakan` is weft). */
const SHORTEST_PREFIXED = 3;

/**
 * What a folded Indonesian word may be made from, itself first: `pengemasan` gives `kemas` among
 * others, `penyortiran` `sortir`, `relabel` `label`. Many of them are no words: they are for looking
 * up in a list of roots, where only the true one is found. Takes off `di-`, `ter-`, `re-`, `me(N)-`,
 * `pe(N)-`, their spoken forms (`nyetrika`), `-kan`, `-an`, `-i` and `-nya`.
 */
export function wordRoots(word: string): readonly string[] {
  const roots = new Set([word]);
  for (const form of word.endsWith('nya') ? [word, word.slice(0, -3)] : [word]) {
    addUnsuffixed(roots, form, SHORTEST);
    for (const [prefix, lost] of PREFIXES) {
      const rest = form.replace(prefix, '');
      if (rest !== form) {
        for (const start of lost) {
          addUnsuffixed(roots, start + rest, SHORTEST_PREFIXED);
        }
      }
    }
  }
  return [...roots];
}

function addUnsuffixed(roots: Set<string>, form: string, shortest: number): void {
  const bare = form.replace(SUFFIX, '');
  // Of `-kan` the `k` may belong to the root: `epakan` is `epak-an`.
  for (const root of [form, bare, form.replace(/an$/, '')]) {
    if (root.length >= shortest) {
      roots.add(root);
    }
  }
}
