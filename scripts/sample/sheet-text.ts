import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type SheetRow = Readonly<Record<string, string>>;

/** Reads one of the lists beside this file: semicolons, the first line names the columns. */
export function readList(name: string): SheetRow[] {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  return parse(text, { delimiter: ';', columns: true });
}

/** A sheet as the fair gets it: semicolons, byte order mark, headings of the first row's keys. */
export function sheetText(rows: readonly SheetRow[]): string {
  const headings = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => headings.map((heading) => cell(row[heading] ?? '')));
  return `\ufeff${[headings.map(cell), ...lines].map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
