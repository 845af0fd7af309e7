import { cleanLines } from './clean-cell.ts';

/**
 * The canonical text of a source row: its cleaned, filled cells under their column keys, sorted.
 * The same row in a sheet with other columns in between, another order or stray blanks gives the
 * same text; its hash tells a later import that nothing changed.
 */
export function normalisedRow(record: Readonly<Record<string, string | undefined>>): string {
  const cells = Object.entries(record)
    .map(([key, cell]) => [key, cleanLines(cell ?? '')] as const)
    .filter(([, cell]) => cell !== '')
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(cells);
}
