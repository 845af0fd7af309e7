import { cleanText } from '../../../domain/sheets/clean-cell.ts';
import { guessMapping, missingColumns, recordOf } from '../../../domain/sheets/guess-mapping.ts';
import { sheetColumns } from '../../../domain/sheets/sheet-columns.ts';
import type { SheetKind } from '../../../domain/sheets/sheet-kind.ts';
import { first, put, type ReadDb } from '../../db/database.ts';
import type { ParsedSheet } from '../../jobs/parse-sheet.ts';
import { runTask, TaskStopped } from '../../jobs/run-task.ts';
import { invalid, notFound } from '../../refusal.ts';
import type { Services } from '../../services.ts';
import { countPlan, type ImportPlan } from './import-plan.ts';
import { planBooths } from './plan-booths.ts';
import type { PlanContext, SheetRecord } from './plan-context.ts';
import { planExhibitors } from './plan-exhibitors.ts';
import { planProducts } from './plan-products.ts';
import { ownCells } from './refused-cells.ts';

const HEAP_MB = 512;
const TIME_LIMIT = 60_000;
const SAMPLE_ROWS = 5;

export interface OpenSheet {
  readonly kind: SheetKind;
  readonly fileId: string;
  readonly fileName: string;
  readonly headings: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly mapping: Readonly<Record<string, number>>;
}

/** Parses an uploaded sheet in a process of its own and settles its columns. */
export async function openSheet(
  services: Services,
  kind: SheetKind,
  fileId: string,
  chosen: Readonly<Record<string, number>> | undefined,
): Promise<OpenSheet> {
  const { vault } = services.folder();
  const bytes = vault.read(fileId);
  if (!bytes) {
    throw notFound('file');
  }
  const sheet = await parse(services, bytes, kind);
  if (!sheet.ok) {
    throw invalid([{ field: 'fileId', code: sheet.code, severity: 'block' }]);
  }
  const { headings, rows } = sheet;
  const mapping = chosen ? fittingMapping(chosen, kind, headings) : guessed(headings, kind);
  const missing = missingColumns(mapping, kind);
  if (chosen && missing.length > 0) {
    throw invalid(
      missing.map((field) => ({ field, code: 'column-missing', severity: 'block' as const })),
    );
  }
  const fileName = vault.describe(fileId)?.name ?? 'sheet.csv';
  return { kind, fileId, fileName, headings, cells: ownCells(headings, rows), mapping };
}

function guessed(headings: readonly string[], kind: SheetKind): Record<string, number> {
  return { ...guessMapping(headings, kind).mapping };
}

async function parse(services: Services, bytes: Uint8Array, kind: SheetKind): Promise<ParsedSheet> {
  try {
    return await runTask<ParsedSheet>(services.env, {
      task: 'parse-sheet',
      input: { bytes, kind },
      heapMb: HEAP_MB,
      timeLimitMs: TIME_LIMIT,
    });
  } catch (error) {
    if (error instanceof TaskStopped) {
      return { ok: false, code: 'sheet-too-large' };
    }
    throw error;
  }
}

/** A mapping from a client: only columns of this kind and headings that are there. */
function fittingMapping(
  chosen: Readonly<Record<string, number>>,
  kind: SheetKind,
  headings: readonly string[],
): Record<string, number> {
  const keys = new Set<string>(sheetColumns[kind].map((column) => column.key));
  for (const [key, index] of Object.entries(chosen)) {
    if (!keys.has(key) || index >= headings.length) {
      throw invalid([{ field: key, code: 'column-unknown', severity: 'block' }]);
    }
  }
  return { ...chosen };
}

/** What the sheet would do to the records as they are now. */
export function planSheet(services: Services, db: ReadDb, sheet: OpenSheet): ImportPlan<unknown> {
  const context: PlanContext = {
    regions: services.reference.regions,
    today: new Date(services.env.now()).toISOString().slice(0, 10),
    newId: services.env.newId,
  };
  const records: SheetRecord[] = sheet.cells
    .map((cells, index) => ({ row: index + 1, cells }))
    // A blank row keeps its number but asks for nothing: a spreadsheet left it, no exhibitor.
    .filter(({ cells }) => cells.some((cell) => cleanText(cell) !== ''))
    .map(({ row, cells }) => ({ row, cells: recordOf(cells, sheet.mapping) }));
  const missing = missingColumns(sheet.mapping, sheet.kind);
  const plan = PLAN[sheet.kind](db, context, records);
  const columns = missing.map((field) => ({
    row: 0,
    field,
    code: 'column-missing',
    severity: 'block' as const,
  }));
  return { ...plan, issues: [...columns, ...plan.issues] };
}

const PLAN = { booths: planBooths, exhibitors: planExhibitors, products: planProducts };

export async function keepPreview(services: Services, sheet: OpenSheet): Promise<string> {
  const id = services.env.newId();
  await services.folder().store.local((db) =>
    put(db, 'preview', {
      id,
      kind: sheet.kind,
      file_id: sheet.fileId,
      file_name: sheet.fileName,
      mapping: JSON.stringify(sheet.mapping),
      created_at: services.env.now(),
    }),
  );
  return id;
}

interface PreviewRow {
  readonly kind: SheetKind;
  readonly file_id: string;
  readonly mapping: string;
}

/** Opens the sheet of a preview again: a commit trusts nothing that was worked out before. */
export async function reopenPreview(services: Services, previewId: string): Promise<OpenSheet> {
  const row = services
    .folder()
    .store.read((db) =>
      first<PreviewRow>(db, 'SELECT kind, file_id, mapping FROM preview WHERE id = ?', [previewId]),
    );
  if (!row) {
    throw notFound('preview');
  }
  const mapping = JSON.parse(row.mapping) as Record<string, number>;
  return openSheet(services, row.kind, row.file_id, mapping);
}

export function describePreview(previewId: string, sheet: OpenSheet, plan: ImportPlan<unknown>) {
  return {
    previewId,
    kind: sheet.kind,
    rows: sheet.cells.length,
    issues: [...plan.issues],
    plan: countPlan(plan),
    headings: [...sheet.headings],
    mapping: { ...sheet.mapping },
    columns: sheetColumns[sheet.kind].map(({ key, required }) => ({ key, required })),
    changes: plan.rows
      .filter((row) => row.action === 'updated')
      .map(({ row, recordId, name, fields }) => ({ row, recordId, name, fields: [...fields] })),
    sample: sheet.cells.slice(0, SAMPLE_ROWS).map((cells) => [...cells]),
  };
}
