import { foldText } from '../reference/fold-text.ts';
import type { DeclaredLine, LineField } from './declared-line.ts';
import { type WatchEntry, type WatchKind, watchKinds } from './pack-content.ts';

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

type Matcher = (entry: WatchEntry) => boolean;

/** A watch list prepared for many lines. */
export type WatchList = ReadonlyMap<WatchKind, readonly Prepared[]>;
interface Prepared {
  readonly entry: WatchEntry;
  readonly needle: string;
}

/** Scripts that put no blanks between words. */
const BLANKLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** An HS entry is the first 2, 4, 6 or 8 digits of a code; any other has a letter or digit. */
export function canMatch(entry: Pick<WatchEntry, 'kind' | 'text'>): boolean {
  return entry.kind === 'hs'
    ? /^(?:\d\d){1,4}$/.test(entry.text.replaceAll(/[\s.]/g, ''))
    : needleOf(entry).trim() !== '';
}

/** What is looked for; nothing but blanks where nothing is left of the text. */
function needleOf({ kind, text }: Pick<WatchEntry, 'kind' | 'text'>): string {
  if (kind === 'hs') {
    return digits(text);
  }
  const folded = foldText(text);
  return BLANKLESS.test(folded) ? folded : ` ${folded} `;
}

export function prepareWatchList(entries: readonly WatchEntry[]): WatchList {
  const prepared = entries.map((entry) => ({
    entry,
    needle: needleOf(entry),
  }));
  return new Map(
    watchKinds.flatMap((kind) => {
      const own = prepared.filter(
        ({ entry, needle }) => entry.kind === kind && needle.trim() !== '',
      );
      return own.length === 0 ? [] : [[kind, own] as const];
    }),
  );
}

/**
 * What a watch list finds on a line: a tariff number by its first digits, anything else as whole
 * words in any spelling, or anywhere in a script without blanks. Entries that expired before `day`, or that are about other classes, are
 * passed over.
 */
export function watchHits(list: WatchList, line: DeclaredLine, day: string): WatchHit[] {
  const counts: Matcher = ({ expiry, classes }) =>
    (expiry === null || expiry >= day) &&
    (classes === undefined || classes.some((one) => one === line.claimedClass));
  const hits: WatchHit[] = [];
  for (const [kind, prepared] of list) {
    const hay = hayOf(kind, line);
    if (hay !== '') {
      const entries = prepared
        .filter(({ entry, needle }) => counts(entry) && isIn(kind, needle, hay))
        .map(({ entry }) => entry);
      if (entries.length > 0) {
        hits.push({ kind, field: watchFields[kind], entries });
      }
    }
  }
  return hits;
}

function isIn(kind: WatchKind, needle: string, hay: string): boolean {
  return kind === 'hs' ? hay.startsWith(needle) : hay.includes(needle);
}

function hayOf(kind: WatchKind, line: DeclaredLine): string {
  if (kind === 'hs') {
    return digits(line.hs ?? '');
  }
  const text =
    kind === 'supplier'
      ? (line.materials ?? []).map(({ supplier }) => supplier ?? '').join(' | ')
      : ((kind === 'motif' ? line.name : kind === 'brand' ? line.brand : line.labelText) ?? '');
  return text.trim() === '' ? '' : ` ${foldText(text)} `;
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '');
}
