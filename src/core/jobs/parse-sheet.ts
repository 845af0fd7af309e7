import { parse } from 'csv-parse/sync';

/** What a sheet may hold; a fair has about 3,000 lines. */
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 500;

export type ParsedSheet =
  | { readonly ok: true; readonly headings: string[]; readonly rows: string[][] }
  | { readonly ok: false; readonly code: SheetProblem };

export type SheetProblem = 'sheet-empty' | 'sheet-not-csv' | 'sheet-too-large' | 'sheet-malformed';

/**
 * Reads a CSV as spreadsheets write it: semicolon, comma or tab, with or without a byte order
 * mark, UTF-8, UTF-16 or Windows-1252, quoted line breaks, ragged rows. Rows without any text at
 * the end are left out.
 */
export function parseSheet(bytes: Uint8Array): ParsedSheet {
  if (bytes.length === 0) {
    return { ok: false, code: 'sheet-empty' };
  }
  const text = decodeText(bytes);
  if (text === null) {
    return { ok: false, code: 'sheet-not-csv' };
  }
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter: likelyDelimiter(text),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_ROWS + 2,
    });
  } catch {
    return { ok: false, code: 'sheet-malformed' };
  }
  const [headings, ...rows] = withoutBlankTail(records);
  if (!headings || rows.length === 0) {
    return { ok: false, code: 'sheet-empty' };
  }
  if (rows.length > MOST_ROWS || headings.length > MOST_COLUMNS) {
    return { ok: false, code: 'sheet-too-large' };
  }
  return { ok: true, headings, rows: rows.map((row) => row.map(unguard)) };
}

/** Null for what is no text: a ZIP (XLSX), a PDF, anything with NUL bytes. */
function decodeText(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  const head = bytes.subarray(0, 4);
  const isBinary = head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 99) < 9;
  if (isBinary) {
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.subarray(0, 4096).includes(0)
      ? null
      : new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that the heading line has most of, outside quotes. */
function likelyDelimiter(text: string): string {
  const line = (text.split(/\r?\n/).find((part) => part.trim() !== '') ?? '').replace(
    /"[^"]*"/g,
    '',
  );
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

function withoutBlankTail(records: string[][]): string[][] {
  const last = records.findLastIndex((record) => record.some((cell) => cell.trim() !== ''));
  return records.slice(0, last + 1);
}

/** Our own export puts an apostrophe before formula-like text; it comes off on the way back. */
function unguard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
