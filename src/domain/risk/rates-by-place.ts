import { type LineOutcome, tallyOf } from './rule-feedback.ts';

export interface PlacedLine {
  /** Code of a province or country; null where none is declared. */
  readonly place: string | null;
  /** Picked for examination. */
  readonly selected: boolean;
  readonly outcome: LineOutcome;
}

export interface PlaceRate {
  readonly place: string | null;
  readonly lines: number;
  readonly selected: number;
  readonly examined: number;
  readonly confirmed: number;
  readonly open: number;
}

/**
 * Who is picked and who is confirmed, by where the goods are made, in counts: a place picked far
 * more often than its goods are confirmed shows a bias of the rules. Outcomes count for picked
 * lines alone. Most lines first, then by code; unknown places last.
 */
export function ratesByPlace(lines: Iterable<PlacedLine>): PlaceRate[] {
  const places = new Map<string | null, { lines: number; outcomes: LineOutcome[] }>();
  for (const { place, selected, outcome } of lines) {
    const group = places.get(place) ?? { lines: 0, outcomes: [] };
    group.lines += 1;
    if (selected) {
      group.outcomes.push(outcome);
    }
    places.set(place, group);
  }
  const rates = [...places].map(([place, group]): PlaceRate => {
    const { raised: selected, ...rest } = tallyOf(group.outcomes);
    return { place, lines: group.lines, selected, ...rest };
  });
  const unknown = ({ place }: PlaceRate) => Number(place === null);
  return rates.sort(
    (a, b) =>
      unknown(a) - unknown(b) || b.lines - a.lines || ((a.place ?? '') < (b.place ?? '') ? -1 : 1),
  );
}
