import { accepted, type Checked, refused } from '../identity/checked.ts';
import { readBoothCode } from './booth-codes-cell.ts';
import type { BoothColumn } from './booth-columns.ts';
import { presentFields } from './present-fields.ts';
import { type RowOutcome, rowOutcome } from './row-issue.ts';
import { openRow } from './row-reader.ts';

export interface BoothRow {
  readonly code: string;
  readonly hall?: string;
  readonly block?: string;
  readonly number?: string;
  /** Metres. */
  readonly lengthM?: number;
  readonly widthM?: number;
}

const longestCode = 40;
const longestName = 80;
const longestSide = 200;

/** `3`, `3,5`, `3.5 m`: metres above 0 and up to 200, with comma or point. */
function readMetres(text: string): Checked<number> {
  const match = /^(\d+(?:[.,]\d+)?)\s*(?:m|meter|metre)?$/i.exec(text);
  if (match === null) {
    return refused('number-format');
  }
  const metres = Number((match[1] ?? '').replace(',', '.'));
  return metres > 0 && metres <= longestSide ? accepted(metres) : refused('number-range');
}

/** Reads one row of a booth sheet; every issue of the row is reported. */
export function readBoothRow(
  record: Readonly<Partial<Record<BoothColumn, string>>>,
): RowOutcome<BoothRow> {
  const row = openRow<BoothColumn>(record);
  const code = readBoothCode(row.text('code', longestCode) ?? '');
  if (row.cell('code') === '') {
    row.note('code', 'booth-code-missing');
  }
  const fields = presentFields({
    hall: row.text('hall', longestName),
    block: row.text('block', longestName),
    number: row.text('number', longestName),
    lengthM: row.number('lengthM', readMetres),
    widthM: row.number('widthM', readMetres),
  });
  return rowOutcome({ code, ...fields }, row.issues);
}
