import { foldText } from '../reference/fold-text.ts';
import type { RegionIndex } from '../regions/region-index.ts';
import type { OriginReference } from './origin-reference.ts';
import { wordRoots } from './word-roots.ts';

export type MinimalOperations = (name: string) => boolean;

interface Vocabulary {
  readonly operations: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
  /** Whether a folded name without blanks is one of a region. */
  readonly isPlace: (name: string) => boolean;
}

/**
 * Reads whether a step is no more than finishing, packing, labelling, ironing or simple assembly,
 * which confer no origin (domain 3.1) [GK]. Every word of its name has to say so, in any form that
 * Indonesian gives it; only the place of the work does not matter. One word more, and it is work:
 * `jahit dan kemas`, `finishing kayu`.
 */
export function minimalOperations(
  words: OriginReference['minimalOperations'],
  regions: Pick<RegionIndex, 'provincesByName' | 'regionsByBase'>,
): MinimalOperations {
  const materials = new Set(words.placesThatAreMaterials);
  const vocabulary: Vocabulary = {
    operations: new Set(words.operations),
    fillers: new Set(words.fillers),
    carriers: new Set(words.carriers),
    isPlace: (name) =>
      !materials.has(name) &&
      (regions.regionsByBase.has(name) || regions.provincesByName.has(name)),
  };
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) {
      return before;
    }
    const minimal = isMinimal(name, vocabulary);
    if (known.size >= MOST_REMEMBERED) {
      known.clear();
    }
    known.set(name, minimal);
    return minimal;
  };
}

/** Names of steps repeat from line to line; the bound keeps hostile ones from filling memory. */
const MOST_REMEMBERED = 2000;

/**
 * A place that no list knows is told by its capital: `di Cirendeu`. A small letter may as well be a
 * verb that was split from its prefix: `di ukir dan di kemas`.
 */
const SOMEWHERE = /(?<!\p{L})(?:di|ke|dari|in|at|from) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu;

function isMinimal(name: string, vocabulary: Vocabulary): boolean {
  const words = foldText(name.replace(SOMEWHERE, ' '))
    .split(' ')
    .filter((word) => word !== '' && !NUMBER.test(word));
  let found = false;
  for (let at = 0; at < words.length; ) {
    const here = words.slice(at);
    const read = operationLength(here, vocabulary);
    const length = read || fillerLength(here, vocabulary);
    if (length === 0) {
      return false;
    }
    found ||= read > 0;
    at += length;
  }
  return found;
}

/** How many words name an operation here: itself, with what carries it. */
function operationLength([first, ...rest]: readonly string[], vocabulary: Vocabulary): number {
  if (first === undefined) {
    return 0;
  }
  const roots = wordRoots(first);
  if (roots.some((root) => vocabulary.operations.has(root))) {
    return 1;
  }
  const carried = roots.some((root) => vocabulary.carriers.has(root))
    ? operationLength(rest, vocabulary)
    : 0;
  return carried && carried + 1;
}

/** How many words say nothing of the work here: one, or the name of a region. */
function fillerLength(words: readonly string[], { fillers, isPlace }: Vocabulary): number {
  if (wordRoots(words[0] ?? '').some((root) => fillers.has(root))) {
    return 1;
  }
  const lengths = [4, 3, 2, 1].filter((length) => length <= words.length);
  return lengths.find((length) => isPlace(words.slice(0, length).join(''))) ?? 0;
}

const NUMBER = /^\d+$/;
