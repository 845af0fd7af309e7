import { foldText } from '../reference/fold-text.ts';
import type { DeclaredPermit } from './declared-line.ts';
import type { GiTerm, Mark } from './pack-content.ts';

/** A mark on a line that does not fit what the register says of it. */
export interface MarkMismatch {
  readonly mark: string;
  readonly number: string | null;
  readonly colour: string | null;
  /** What the colour stands for. */
  readonly technique: string | null;
}

const folded = new WeakMap<GiTerm, readonly string[]>();

function spellings(term: GiTerm): readonly string[] {
  let known = folded.get(term);
  if (!known) {
    known = [term.name, ...term.aliases].map((spelling) => ` ${foldText(spelling)} `);
    folded.set(term, known);
  }
  return known;
}

/** The protected name that a product uses, as whole words and in any spelling of the register. */
export function findGiTerm(terms: readonly GiTerm[], name: string): GiTerm | undefined {
  if (terms.length === 0) {
    return undefined;
  }
  const text = ` ${foldText(name)} `;
  return terms.find((term) => spellings(term).some((spelling) => text.includes(spelling)));
}

/** Whether a region `NN.NN` is outside the area; `NN` in the register stands for a province. */
export function isOutside(term: GiTerm, region: string): boolean {
  return !term.regions.some((area) => region === area || region.startsWith(`${area}.`));
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
    const wrongColour = meant !== null && technique !== null && meant !== technique;
    return wrongNumber || wrongColour
      ? [{ mark: mark.mark, number, colour, technique: meant }]
      : [];
  });
}
