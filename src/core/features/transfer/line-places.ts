import { normalisedName } from '../../../domain/sheets/normalised-name.ts';

/** The identity of a product line: its exhibitor, its name and its place among equal names. */
export function linePlace(exhibitorId: string, name: string, ordinal: number): string {
  return `${exhibitorId} ${ordinal} ${normalisedName(name)}`;
}

/** Hands out the places among equal names while a sheet is planned; none twice. */
export class LinePlaces {
  readonly #taken = new Set<string>();
  readonly #last = new Map<string, number>();

  claim(place: string): void {
    this.#taken.add(place);
  }

  /** The place the sheet names, else the first one that is left. */
  next(exhibitorId: string, name: string, named: number | undefined): number {
    const equal = linePlace(exhibitorId, name, 0);
    let ordinal = named ?? (this.#last.get(equal) ?? 0) + 1;
    while (this.#taken.has(linePlace(exhibitorId, name, ordinal))) {
      ordinal += 1;
    }
    this.claim(linePlace(exhibitorId, name, ordinal));
    if (named === undefined) {
      this.#last.set(equal, ordinal);
    }
    return ordinal;
  }
}
