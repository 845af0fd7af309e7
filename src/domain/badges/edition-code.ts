/** The two fairs of a year: the main edition and "Inacraft on October". */
export type EditionSeries = 'UTAMA' | 'OKTOBER';

export interface EditionKey {
  readonly year: number;
  readonly series: EditionSeries;
}

const SERIES_LETTER: Record<EditionSeries, string> = { UTAMA: 'U', OKTOBER: 'O' };

/**
 * The short code of a fair edition, e.g. `INA26U`: the audience of every badge token and the head
 * of every serial.
 *
 * @param edition four-digit year (2000-2099) and series
 * @throws RangeError for a year that two digits cannot carry
 */
export function editionCode(edition: EditionKey): string {
  if (!Number.isInteger(edition.year) || edition.year < 2000 || edition.year > 2099) {
    throw new RangeError(`edition year out of range: ${edition.year}`);
  }
  return `INA${String(edition.year % 100).padStart(2, '0')}${SERIES_LETTER[edition.series]}`;
}

/** Whether a text has the form of an edition code. */
export function isEditionCode(text: string): boolean {
  return /^INA\d{2}[UO]$/.test(text);
}
