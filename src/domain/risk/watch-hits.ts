import { foldText } from '../reference/fold-text.ts';
import type { DeclaredLine, LineField } from './declared-line.ts';
import { type WatchEntry, type WatchKind, watchKinds } from './pack-content.ts';
import { termIndex } from './term-index.ts';

/** Entries of one kind that a line meets. */
export interface WatchHit {
  readonly kind: WatchKind;
  readonly field: LineField;
  readonly entries: readonly WatchEntry[];
}

export const watchFields: Readonly<Record<WatchKind, LineField>> = {
  supplier: 'materials',
  motif: 'name',
  brand: 'brand',
  hs: 'hs',
  'label-text': 'labelText',
};

/** A watch list prepared for many lines: what each kind of entry finds, in the order of the list. */
export type WatchList = ReadonlyMap<WatchKind, (line: DeclaredLine) => readonly WatchEntry[]>;

/** An HS entry is the first 2, 4, 6 or 8 digits of a code; any other has a letter or digit. */
export function canMatch(entry: Pick<WatchEntry, 'kind' | 'text'>): boolean {
  return entry.kind === 'hs'
    ? /^(?:\d\d){1,4}$/.test(entry.text.replaceAll(/[\s.]/g, ''))
    : foldText(entry.text) !== '';
}

export function prepareWatchList(entries: readonly WatchEntry[]): WatchList {
  return new Map(
    watchKinds.flatMap((kind) => {
      const own = entries.filter((entry) => entry.kind === kind);
      return own.length === 0 ? [] : [[kind, kind === 'hs' ? byNumber(own) : byWords(kind, own)]];
    }),
  );
}

/**
 * What a watch list finds on a line: a tariff number by its first digits, anything else as whole
 * words in any spelling, or anywhere in a script without blanks. Entries that expired before `day`,
 * or that are about other classes, are passed over.
 */
export function watchHits(list: WatchList, line: DeclaredLine, day: string): WatchHit[] {
  const hits: WatchHit[] = [];
  for (const [kind, find] of list) {
    const entries = find(line).filter(
      ({ expiry, classes }) =>
        (expiry === null || expiry >= day) &&
        (classes === undefined || classes.some((one) => one === line.claimedClass)),
    );
    if (entries.length > 0) {
      hits.push({ kind, field: watchFields[kind], entries });
    }
  }
  return hits;
}

function byWords(kind: WatchKind, entries: readonly WatchEntry[]) {
  const index = termIndex(entries.map((entry) => ({ text: entry.text, value: entry })));
  return ({ materials, name, brand, labelText }: DeclaredLine): readonly WatchEntry[] =>
    kind === 'supplier'
      ? index.find(...(materials ?? []).map(({ supplier }) => supplier))
      : index.find(kind === 'motif' ? name : kind === 'brand' ? brand : labelText);
}

/** By the digits of each entry, of which a number is looked up from its first digit on. */
function byNumber(entries: readonly WatchEntry[]) {
  const inOrder = orderOf(entries);
  const byDigits = new Map<string, WatchEntry[]>();
  for (const entry of entries) {
    const known = byDigits.get(digits(entry.text));
    if (known) {
      known.push(entry);
    } else {
      byDigits.set(digits(entry.text), [entry]);
    }
  }
  // An entry without a digit is about no number.
  const shortest = Math.max(1, Math.min(...[...byDigits.keys()].map(({ length }) => length)));
  return ({ hs }: DeclaredLine): readonly WatchEntry[] => {
    const number = digits(hs ?? '');
    const found: WatchEntry[] = [];
    for (let length = shortest; length <= number.length; length += 1) {
      found.push(...(byDigits.get(number.slice(0, length)) ?? []));
    }
    return inOrder(found);
  };
}

/** Puts what was found in different places into the order of the list. */
function orderOf(entries: readonly WatchEntry[]) {
  const places = new Map(entries.map((entry, place) => [entry, place]));
  return (found: WatchEntry[]): readonly WatchEntry[] =>
    found.length < 2 ? found : found.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '');
}
