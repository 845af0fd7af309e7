import { foldText } from '../reference/fold-text.ts';
import type { OriginReference } from './origin-reference.ts';

export type MinimalOperations = (name: string) => boolean;

/**
 * Reads whether a step is no more than packing, labelling, ironing or simple assembly, which confer
 * no origin [GK]. Every word of its name has to say so: "jahit dan kemas" is more than packing.
 */
export function minimalOperations(words: OriginReference['minimalOperations']): MinimalOperations {
  const phrases = [...words.phrases].sort((a, b) => b.length - a.length);
  const fillers = new Set(words.fillers);
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) {
      return before;
    }
    const minimal = isMinimal(name, phrases, fillers);
    if (known.size >= MOST_REMEMBERED) {
      known.clear();
    }
    known.set(name, minimal);
    return minimal;
  };
}

/** Names of steps repeat from line to line; the bound keeps hostile ones from filling memory. */
const MOST_REMEMBERED = 2000;

function isMinimal(
  name: string,
  phrases: readonly string[],
  fillers: ReadonlySet<string>,
): boolean {
  let rest = ` ${foldText(name)} `;
  let found = false;
  for (const phrase of phrases) {
    if (rest.includes(` ${phrase} `)) {
      rest = rest.replaceAll(` ${phrase} `, '  ');
      found = true;
    }
  }
  const left = rest.split(' ').filter((text) => text !== '' && !fillers.has(text));
  return found && left.length === 0;
}
