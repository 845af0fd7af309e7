import { parse } from 'csv-parse/sync';
import { guessMapping } from '../../domain/sheets/guess-mapping.ts';
import type { SheetKind } from '../../domain/sheets/sheet-kind.ts';

/** What a sheet may hold; a fair has about 3,000 lines. */
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 500;
const MOST_LINES_TO_HEADINGS = 10;
/** A line that names every column needed goes before any that does not. */
const WHOLE = 1000;

export type ParsedSheet =
  | { readonly ok: true; readonly headings: string[]; readonly rows: string[][] }
  | { readonly ok: false; readonly code: SheetProblem };

export type SheetProblem = 'sheet-empty' | 'sheet-not-csv' | 'sheet-too-large' | 'sheet-malformed';

/**
 * Reads a CSV as spreadsheets write it: semicolon, comma or tab, with or without a byte order
 * mark, UTF-8, UTF-16 or Windows-1252, quoted line breaks, ragged rows, a title above the headings.
 * Rows are the records below the headings. A line without any cell is no record, and neither are
 * rows without text at the end; one between others is, so that its row numbers are those which
 * every other reader of CSV counts.
 */
export function parseSheet(bytes: Uint8Array, kind: SheetKind): ParsedSheet {
  if (bytes.length === 0) {
    return { ok: false, code: 'sheet-empty' };
  }
  const text = decodeText(bytes);
  if (text === null) {
    return { ok: false, code: 'sheet-not-csv' };
  }
  const { body, named } = withoutSeparatorLine(text);
  let records: string[][];
  try {
    const most = MOST_ROWS + MOST_LINES_TO_HEADINGS + 1;
    records = withoutBlankTail(parseRecords(body, likelyDelimiter(body, named, kind), most));
  } catch {
    return { ok: false, code: 'sheet-malformed' };
  }
  const at = headingLine(records, kind);
  const headings = records[at];
  const rows = records.slice(at + 1);
  if (!headings || rows.length === 0) {
    return { ok: false, code: 'sheet-empty' };
  }
  const isWide = records.some((row) => row.length > MOST_COLUMNS);
  if (rows.length > MOST_ROWS || isWide) {
    return { ok: false, code: 'sheet-too-large' };
  }
  return { ok: true, headings, rows };
}

function parseRecords(text: string, delimiter: string, most: number): string[][] {
  return parse(text, {
    bom: true,
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to: most,
  });
}

/** Excel reads a first line `sep=;` as the separator of the file and shows it to nobody. */
function withoutSeparatorLine(text: string): { body: string; named: string | undefined } {
  const [line, named] = /^"?sep=([;,\t|])"?[;,\t|]*(?:\r\n|\r|\n)/i.exec(text) ?? [];
  return { body: text.slice(line?.length ?? 0), named };
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

/** The separator under which most headings are known; failing that, the one that parts most. */
function likelyDelimiter(text: string, named: string | undefined, kind: SheetKind): string {
  const signs = [...(named ? [named] : []), ';', ',', '\t'];
  const tried = signs.map((sign) => {
    const lines = firstLines(text, sign);
    const known = Math.max(0, ...lines.map((line) => knownHeadings(line, kind)));
    const cells = lines.reduce((sum, line) => sum + line.length, 0);
    return { sign, known, cells };
  });
  const isBetter = (one: (typeof tried)[0], other: (typeof tried)[0]) =>
    one.known > other.known || (one.known === other.known && one.cells > other.cells);
  return tried.reduce((best, next) => (isBetter(next, best) ? next : best)).sign;
}

function firstLines(text: string, delimiter: string): string[][] {
  try {
    return parseRecords(text, delimiter, MOST_LINES_TO_HEADINGS);
  } catch {
    return [];
  }
}

/**
 * Where the headings are: a title or notes may stand above them. The line that most headings are
 * known of, the first of equals, if it has all the columns that are needed or several of any; else
 * the first line with text, which a person can still assign.
 */
function headingLine(records: readonly string[][], kind: SheetKind): number {
  const lines = records.slice(0, MOST_LINES_TO_HEADINGS);
  const known = lines.map((line) => knownHeadings(line, kind));
  const best = known.indexOf(Math.max(0, ...known));
  const found = known[best] ?? 0;
  return found > 0 ? best : Math.max(0, lines.findIndex(hasText));
}

/** How many columns of the sheet a line names; one alone counts only if no other is needed. */
function knownHeadings(line: readonly string[], kind: SheetKind): number {
  const { mapping, missing } = guessMapping(line, kind);
  const known = Object.keys(mapping).length;
  return missing.length === 0 ? known + WHOLE : known > 1 ? known : 0;
}

function hasText(record: readonly string[]): boolean {
  return record.some((cell) => cell.trim() !== '');
}

function withoutBlankTail(records: string[][]): string[][] {
  const last = records.findLastIndex(hasText);
  return records.slice(0, last + 1);
}
