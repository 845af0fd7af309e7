import { issues as en } from '../../../domain/language/en/issues.ts';
import { issues as id } from '../../../domain/language/id/issues.ts';
import type { ImportPlan } from './import-plan.ts';
import type { OpenSheet } from './sheet-import.ts';

const REASONS = { id: 'Alasan ditolak', en: 'Refused because' };
const ROW = { id: 'Baris asal', en: 'Source row' };
const SENTENCES = { id, en };

/**
 * The refused rows under their own headings, with the reasons behind, as a CSV to send back: it
 * can be mended and imported again as it is.
 */
export function refusedSheet(
  sheet: OpenSheet,
  plan: ImportPlan<unknown>,
  language: 'id' | 'en',
): { csv: Uint8Array; rows: number } {
  const refused = plan.rows.filter((row) => row.action === 'skipped');
  const lines = [[...sheet.headings, ROW[language], REASONS[language]]];
  for (const { row } of refused) {
    const cells = sheet.headings.map((_, index) => sheet.cells[row - 1]?.[index] ?? '');
    lines.push([...cells, String(row), reasonsOf(plan, row, language)]);
  }
  const text = lines.map((cells) => cells.map(csvCell).join(';')).join('\r\n');
  // The byte order mark tells spreadsheets that it is UTF-8.
  return { csv: new TextEncoder().encode(`\ufeff${text}\r\n`), rows: refused.length };
}

function reasonsOf(plan: ImportPlan<unknown>, row: number, language: 'id' | 'en'): string {
  const sentences: Readonly<Record<string, string>> = SENTENCES[language];
  return plan.issues
    .filter((issue) => issue.row === row && issue.severity === 'block')
    .map(({ field, code, value, suggestions }) => {
      const hint = suggestions?.length ? ` → ${suggestions.join(' / ')}` : '';
      return `${field}: ${sentences[code] ?? code}${value ? ` [${value}]` : ''}${hint}`;
    })
    .join(' | ');
}

/** An apostrophe keeps a spreadsheet from running a cell as a formula; import takes it off. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
