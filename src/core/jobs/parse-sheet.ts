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
  const isWide = [headings, ...rows].some((row) => row.length > MOST_COLUMNS);
  if (rows.length > MOST_ROWS || isWide) {
    return { ok: false, code: 'sheet-too-large' };
  }
  return { ok: true, headings, rows: rows.map((row) => row.map(unguard)) };
}

/** Null for what is no text: a ZIP (XLSX), a PDF, anything with NUL bytes. */
function decodeText(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  if (isKnownBinary(bytes)) {
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** First bytes of ZIP (XLSX, ODS), PDF, old Excel, PNG and JPEG; no text holds several NULs. */
const SIGNATURES = ['504b0304', '504b0506', '255044462d', 'd0cf11e0', '89504e47', 'ffd8ff'];
const MOST_NULS = 8;

function isKnownBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (SIGNATURES.some((signature) => head.startsWith(signature))) {
    return true;
  }
  let nuls = 0;
  for (const byte of bytes) {
    nuls += byte === 0 ? 1 : 0;
  }
  // One in a cell is dirt that cleaning takes off; many are another kind of file.
  return nuls > MOST_NULS && nuls * 1000 > bytes.length;
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
