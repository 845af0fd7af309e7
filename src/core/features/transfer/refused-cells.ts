/** The columns that a sheet of refused rows adds: they tell it from any other sheet. */
export const REASONS = { id: 'Alasan ditolak', en: 'Refused because' };
export const ROW = { id: 'Baris asal', en: 'Source row' };

const GUARDED = /^'*[=+\-@\t\r]/;

/**
 * An apostrophe keeps a spreadsheet from running a cell as a formula. One that stands there already
 * gets a second, so that taking one off gives back what the file had.
 */
export function guarded(cell: string): string {
  return GUARDED.test(cell) ? `'${cell}` : cell;
}

/** The rows of a sheet without the apostrophes that we added, if it is one of ours. */
export function ownCells(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const isOurs = [ROW, REASONS].every((added) =>
    Object.values(added).some((heading) => headings.includes(heading)),
  );
  return isOurs ? rows.map((row) => row.map(unguarded)) : rows;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell;
}
