import type { DeclaredLine, DeclaredPermit } from './declared-line.ts';
import type { GiTerm, Mark } from './pack-content.ts';
import { type TermIndex, termIndex } from './term-index.ts';

/** A mark on a line that does not fit what the register says of it. */
export interface MarkMismatch {
  readonly mark: string;
  readonly number: string | null;
  readonly colour: string | null;
  /** What the colour stands for. */
  readonly technique: string | null;
}

const indexes = new WeakMap<readonly GiTerm[], TermIndex<GiTerm>>();

/** The register prepared for many names, once. */
function indexOf(terms: readonly GiTerm[]): TermIndex<GiTerm> {
  let index = indexes.get(terms);
  if (!index) {
    index = termIndex(
      terms.flatMap((term) => [term.name, ...term.aliases].map((text) => ({ text, value: term }))),
    );
    indexes.set(terms, index);
  }
  return index;
}

/** Protected names that a line uses. */
export interface GiFacts {
  /** The first of those outside, else the first found. */
  readonly term: string | null;
  /** Whether any is used outside its area; null where nothing tells. */
  readonly outside: boolean | null;
  /** Null where there is none. */
  readonly terms: readonly string[] | null;
  readonly termsOutside: readonly string[] | null;
  readonly termsUnplaced: readonly string[] | null;
}

const noGiFacts: GiFacts = {
  term: null,
  outside: null,
  terms: null,
  termsOutside: null,
  termsUnplaced: null,
};

type GiLine = Pick<DeclaredLine, 'name' | 'brand' | 'labelText' | 'originRegion' | 'originCountry'>;

/**
 * The protected names in the name, brand or label text of a line, as whole words and in any
 * spelling of the register, and which of them are used outside their area (domain facts, 3.8).
 */
export function giFacts(line: GiLine, terms: readonly GiTerm[]): GiFacts {
  const found = indexOf(terms).find(line.name, line.brand, line.labelText);
  if (found.length === 0) {
    return noGiFacts;
  }
  const places = found.map((term) => ({ name: term.name, outside: isOutside(term, line) }));
  const named = (wanted: boolean | null) => {
    const names = places.filter(({ outside }) => outside === wanted).map(({ name }) => name);
    return names.length === 0 ? null : names;
  };
  const [termsOutside, termsUnplaced] = [named(true), named(null)];
  return {
    term: termsOutside?.[0] ?? places[0]?.name ?? null,
    outside: termsOutside ? true : termsUnplaced ? null : false,
    terms: places.map(({ name }) => name),
    termsOutside,
    termsUnplaced,
  };
}

/**
 * Another country is outside every area, whatever region is given; in a register `NN` stands for a
 * province and `NN.NN` for a regency or city. Null without a place.
 */
function isOutside(term: GiTerm, { originRegion, originCountry }: GiLine): boolean | null {
  if (originCountry && originCountry !== 'ID' && originCountry !== 'unknown') {
    return true;
  }
  return originRegion
    ? !term.regions.some((area) => originRegion === area || originRegion.startsWith(`${area}.`))
    : null;
}

/** Permits for a mark whose number or colour the register does not allow for the technique. */
export function markMismatches(
  marks: readonly Mark[],
  permits: readonly DeclaredPermit[],
  technique: string | null,
): MarkMismatch[] {
  return permits.flatMap((permit) => {
    const mark = marks.find(({ permit: type }) => type === permit.type);
    if (!mark) {
      return [];
    }
    const number = permit.number || null;
    const colour = permit.colour || null;
    const meant = mark.colours.find((known) => known.colour === colour)?.technique ?? null;
    const wrongNumber = !number?.toUpperCase().includes(mark.numberContains.toUpperCase());
    // A colour that the register does not know is as wrong as one of another technique.
    const wrongColour = colour !== null && technique !== null && meant !== technique;
    return wrongNumber || wrongColour
      ? [{ mark: mark.mark, number, colour, technique: meant }]
      : [];
  });
}
