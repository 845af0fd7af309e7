import { SHEET_KINDS } from '../../../contract/transfer.ts';
import { dictionaries, type Language } from '../../../domain/language/dictionary.ts';
import { sheetColumns } from '../../../domain/sheets/sheet-columns.ts';
import type { AsliClient } from '../../lib/client.ts';

export type SheetKind = (typeof SHEET_KINDS)[number];
export type SheetPreview = Awaited<ReturnType<AsliClient['transfer']['preview']>>;
export type SheetCounts = SheetPreview['plan'];
export type SheetIssue = SheetPreview['issues'][number];
export type Mapping = Readonly<Record<string, number>>;

/** A required column is assigned to no heading: nothing of the sheet can be judged yet. */
export function lacksColumn({ columns, mapping }: SheetPreview): boolean {
  return columns.some(({ key, required }) => required && mapping[key] === undefined);
}

export const sheetKinds: readonly SheetKind[] = SHEET_KINDS;

export function isSheetKind(text: string | null): text is SheetKind {
  return sheetKinds.some((kind) => kind === text);
}

/** What people call a data column: the heading of our own template in their language. */
export function columnText(key: string, language: Language, kind: SheetKind): string {
  const [indonesian, english] = sheetColumns[kind].find((column) => column.key === key)
    ?.headings ?? [key, key];
  return language === 'en' ? english : indonesian;
}

/** What to do about an issue, or nothing where the sentence says it all. */
export function fixText(code: string, language: Language): string {
  const known: Readonly<Record<string, string>> = dictionaries[language].transfer.fixes;
  return known[code] ?? '';
}
