import { setImmediate as nextTurn } from 'node:timers/promises';
import { EMPTY_EXHIBITOR } from '../../../domain/exhibitors/exhibitor.ts';
import { declaredFields } from '../../../domain/products/product.ts';
import type { BoothRow } from '../../../domain/sheets/read-booth-row.ts';
import type { Plain } from '../../journal/entry.ts';
import { createRecord, type Fields, patchRecord } from '../../journal/records.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { assignBooth } from '../../queries/booths-of.ts';
import { suspendLapsedBadges } from '../../queries/change-badges.ts';
import { freezeDeclaration } from '../../queries/freeze-declaration.ts';
import { hallOfName } from '../../queries/hall-of-name.ts';
import type { ImportPlan, PlannedRow } from './import-plan.ts';
import type { PlannedExhibitor } from './plan-exhibitors.ts';
import type { PlannedProduct } from './plan-products.ts';

export interface ApplyTools {
  readonly tx: Transaction;
  newId(): string;
}

type Apply<Value> = (tools: ApplyTools, row: PlannedRow<Value>, value: Value) => void;

/** Rows between two breaths of the event loop, in which a cancel is heard. */
const BATCH = 20;

/** Carries a plan out, row by row, inside the caller's transaction. */
export async function applyPlan(
  tools: ApplyTools,
  plan: ImportPlan<unknown>,
  watch: { readonly signal: AbortSignal; progress(done: number): void },
): Promise<void> {
  const apply = APPLY[plan.kind] as Apply<unknown>;
  for (const [index, row] of plan.rows.entries()) {
    if (index % BATCH === 0) {
      watch.progress(index);
      await nextTurn();
      watch.signal.throwIfAborted();
    }
    if (row.value !== undefined && (row.action === 'created' || row.action === 'updated')) {
      apply(tools, row, row.value);
    }
  }
}

/** Remembers which source rows were taken in, so that the same sheet changes nothing again. */
export function noteImport(
  tools: ApplyTools,
  plan: ImportPlan<unknown>,
  batch: { readonly id: string; readonly fileName: string },
): void {
  const sources = plan.rows
    .filter((row) => row.action !== 'skipped')
    .map((row) => [row.hash, row.recordId]);
  if (plan.rows.some((row) => row.action === 'created' || row.action === 'updated')) {
    const { fileName } = batch;
    const rows = plan.rows.length;
    tools.tx.fact('import', batch.id, 'imported', { kind: plan.kind, fileName, rows, sources });
  }
}

const applyBooth: Apply<BoothRow> = ({ tx, newId }, row, value) => {
  const { hall, block, number, ...rest } = value;
  const hallId = hall === undefined ? {} : { hallId: hallOfName(tx, newId, hall) };
  const given = { ...rest, ...hallId, ...(block && { block }), ...(number && { number }) };
  if (row.action === 'updated') {
    patchRecord(tx, 'booth', row.recordId, given);
    return;
  }
  const place = placeOf(value.code);
  createRecord(tx, 'booth', row.recordId, {
    block: place.block,
    number: place.number,
    hallId: hallOfName(tx, newId, hall ?? place.hall),
    lengthM: null,
    widthM: null,
    zone: null,
    shared: false,
    blocked: false,
    ...given,
  });
};

/** `HALL-BLOCK-NUMBER`, for sheets that give the code alone. */
function placeOf(code: string): { hall: string; block: string; number: string } {
  const parts = code.split('-');
  const number = parts.at(-1) ?? code;
  return { hall: parts[0] ?? code, block: parts.length > 2 ? (parts[1] ?? '') : '', number };
}

const applyExhibitor: Apply<PlannedExhibitor> = ({ tx, newId }, row, value) => {
  const { boothIds, ...fields } = value;
  if (row.action === 'updated') {
    patchRecord(tx, 'exhibitor', row.recordId, changedFields(fields, row.fields));
  } else {
    createRecord(tx, 'exhibitor', row.recordId, {
      ...asFields(EMPTY_EXHIBITOR),
      ...asFields(fields),
      source: 'IMPOR_CSV',
      initialState: 'DITERIMA',
    });
  }
  for (const boothId of boothIds) {
    assignBooth(tx, newId(), boothId, row.recordId);
  }
};

const applyProduct: Apply<PlannedProduct> = ({ tx }, row, value) => {
  const { exhibitorId, ordinal, ...declared } = value;
  if (row.action === 'updated') {
    const changed = changedFields(declared, row.fields);
    patchRecord(tx, 'product', row.recordId, { ...changed, sourceRow: row.row });
  } else {
    const fields = declaredFields({
      category: 'LAINNYA',
      originCountry: value.claimedClass === 'D' ? 'unknown' : 'ID',
      ...declared,
    });
    createRecord(tx, 'product', row.recordId, {
      ...asFields(fields),
      exhibitorId,
      ordinal,
      sourceRow: row.row,
    });
  }
  freezeDeclaration(tx, row.recordId, 'IMPOR');
  if (row.action === 'updated') {
    suspendLapsedBadges(tx, exhibitorId);
  }
};

const APPLY = { booths: applyBooth, exhibitors: applyExhibitor, products: applyProduct };

/** An update writes what the preview named and nothing else. */
function changedFields(value: object, names: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(asFields(value)).filter(([name]) => names.includes(name)),
  );
}

function asFields(value: object): Fields {
  return Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined) as [string, Plain][],
  );
}
