import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type RowsByCode = Record<string, number[]>;

interface ExpectedSheets {
  readonly peserta_rows: number;
  readonly produk_rows: number;
  readonly issues: { readonly peserta: RowsByCode; readonly produk: RowsByCode };
  readonly signals: { readonly produk: RowsByCode };
  readonly first_phone_e164: string;
}

/** What the sample sheets must raise, by code and data row. */
export const expectedSheets = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../e2e/fixtures/sheets/edisi-26/expected.json'),
    'utf8',
  ),
) as ExpectedSheets;

/** Rows in order under each code. */
export function rowsByCode(items: readonly { row: number; code: string }[]): RowsByCode {
  const found: Record<string, number[]> = {};
  for (const { row, code } of [...items].sort((a, b) => a.row - b.row)) {
    found[code] = [...(found[code] ?? []), row];
  }
  return found;
}
