import { foldText } from '../reference/fold-text.ts';
import { sheetColumns } from './sheet-columns.ts';
import type { SheetKind } from './sheet-kind.ts';

/** Column key to index of the heading; a column the sheet lacks is left out. */
export type Mapping = Readonly<Record<string, number>>;

export interface GuessedMapping {
  readonly mapping: Mapping;
  /** Headings no column was found for, with their place; a person may assign them. */
  readonly unmapped: readonly { readonly index: number; readonly heading: string }[];
  /** Keys of the required columns the sheet lacks. */
  readonly missing: readonly string[];
}

const wholeKey = (heading: string): string => foldText(heading).replace(/ /g, '');
/** Without what stands in brackets, mostly a unit: `Panjang (m)`. */
const shortKey = (heading: string): string => wholeKey(heading.replace(/\([^)]*\)/g, ' '));

function keysByHeading(kind: SheetKind): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const form of [wholeKey, shortKey]) {
    for (const { key, headings } of sheetColumns[kind]) {
      for (const name of [key, ...headings]) {
        if (!keys.has(form(name))) {
          keys.set(form(name), key);
        }
      }
    }
  }
  return keys;
}

/**
 * Which column each heading of a sheet is, by Indonesian and English names and common synonyms;
 * case, blanks, punctuation and what stands in brackets do not matter. The first heading of a
 * column wins, a second one stays unmapped.
 */
export function guessMapping(headings: readonly string[], kind: SheetKind): GuessedMapping {
  const known = keysByHeading(kind);
  const mapping: Record<string, number> = {};
  const unmapped: { index: number; heading: string }[] = [];
  headings.forEach((heading, index) => {
    const key = known.get(wholeKey(heading)) ?? known.get(shortKey(heading));
    if (key === undefined || key in mapping) {
      unmapped.push({ index, heading });
    } else {
      mapping[key] = index;
    }
  });
  return { mapping, unmapped, missing: missingColumns(mapping, kind) };
}

/**
 * The kind of sheet that the headings are of. `asked` stands unless it lacks a required column and
 * another kind lacks none or knows more of the headings.
 */
export function guessKind(headings: readonly string[], asked: SheetKind): SheetKind {
  const fit = (kind: SheetKind) => {
    const { mapping, missing } = guessMapping(headings, kind);
    return { kind, known: Object.keys(mapping).length, complete: missing.length === 0 };
  };
  const own = fit(asked);
  if (own.complete) {
    return asked;
  }
  const kinds = Object.keys(sheetColumns) as SheetKind[];
  const others = kinds.filter((kind) => kind !== asked).map(fit);
  const [best] = others.sort(
    (a, b) => Number(b.complete) - Number(a.complete) || b.known - a.known,
  );
  return best && (best.complete || best.known > own.known) ? best.kind : asked;
}

/** Required columns a mapping, guessed or chosen by a person, does not cover. */
export function missingColumns(mapping: Mapping, kind: SheetKind): string[] {
  const required = sheetColumns[kind].filter((column) => column.required);
  return required.map(({ key }) => key).filter((key) => !Object.hasOwn(mapping, key));
}

/** The cells of one row under the keys of their columns; a short row gives empty cells. */
export function recordOf(cells: readonly string[], mapping: Mapping): Record<string, string> {
  const entries = Object.entries(mapping).map(([key, index]) => [key, cells[index] ?? '']);
  return Object.fromEntries(entries);
}
