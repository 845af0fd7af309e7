import { dictionaries } from '../../../domain/language/dictionary.ts';
import { productColumns } from '../../../domain/sheets/product-columns.ts';
import { sheetColumns } from '../../../domain/sheets/sheet-columns.ts';
import type { ImportPlan } from './import-plan.ts';
import { guarded, REASONS, ROW } from './refused-cells.ts';
import type { OpenSheet } from './sheet-import.ts';

/** What an earlier sheet of refused rows added: written anew, not carried along. */
const ADDED: ReadonlySet<string> = new Set([...Object.values(REASONS), ...Object.values(ROW)]);

/**
 * The refused rows under their own headings, with the reasons behind, as a CSV to send back: it
 * can be mended and imported again as it is. A product line also carries its place among equal
 * names, which the rows left out here would otherwise no longer tell.
 */
export function refusedSheet(
  sheet: OpenSheet,
  plan: ImportPlan<unknown>,
  language: 'id' | 'en',
): { csv: Uint8Array; rows: number } {
  const refused = plan.rows.filter((row) => row.action === 'skipped');
  const kept = [...sheet.headings.keys()].filter(
    (index) => !ADDED.has(sheet.headings[index] ?? '') && index !== sheet.mapping.ordinal,
  );
  const place = sheet.kind === 'products' ? [ordinalHeading(language)] : [];
  const lines = [
    [
      ...kept.map((index) => sheet.headings[index] ?? ''),
      ...place,
      ROW[language],
      REASONS[language],
    ],
  ];
  for (const { row, ordinal } of refused) {
    const cells = kept.map((index) => sheet.cells[row - 1]?.[index] ?? '');
    const places = place.map(() => String(ordinal ?? ''));
    lines.push([...cells, ...places, String(row), reasonsOf(sheet, plan, row, language)]);
  }
  const text = lines.map((cells) => cells.map(csvCell).join(';')).join('\r\n');
  // The byte order mark tells spreadsheets that it is UTF-8.
  return { csv: new TextEncoder().encode(`\ufeff${text}\r\n`), rows: refused.length };
}

function ordinalHeading(language: 'id' | 'en'): string {
  const [indonesian, english] = productColumns.find(({ key }) => key === 'ordinal')?.headings ?? [];
  return (language === 'id' ? indonesian : english) ?? '';
}

/** What blocks the row, how to mend it, and what may have been meant. */
function reasonsOf(
  sheet: OpenSheet,
  plan: ImportPlan<unknown>,
  row: number,
  language: 'id' | 'en',
): string {
  const { issues, transfer } = dictionaries[language];
  const sentences: Readonly<Record<string, string>> = issues;
  const fixes: Readonly<Record<string, string>> = transfer.fixes;
  return plan.issues
    .filter((issue) => issue.row === row && issue.severity === 'block')
    .map(({ field, code, value, suggestions }) => {
      const hint = suggestions?.length ? ` → ${suggestions.join(' / ')}` : '';
      const said = [sentences[code] ?? code, fixes[code]].filter(Boolean).join(' ');
      return `${headingOf(sheet, field)}: ${said}${value ? ` [${value}]` : ''}${hint}`;
    })
    .join(' | ');
}

/** The column as the sheet itself names it. */
function headingOf({ kind, headings, mapping }: OpenSheet, field: string): string {
  const own = headings[mapping[field] ?? -1];
  return own ?? sheetColumns[kind].find(({ key }) => key === field)?.headings[0] ?? field;
}

function csvCell(text: string): string {
  const safe = guarded(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
