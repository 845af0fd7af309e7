import { type BoothRow, readBoothRow } from '../../../domain/sheets/read-booth-row.ts';
import { all, type ReadDb } from '../../db/database.ts';
import type { ImportPlan, PlannedIssue, PlannedRow } from './import-plan.ts';
import {
  differing,
  knownSources,
  type PlanContext,
  plannedIssues,
  type SheetRecord,
  skipped,
  sourceHash,
  unchanged,
} from './plan-context.ts';

/** A booth is identified by its code. */
export function planBooths(
  db: ReadDb,
  context: PlanContext,
  records: readonly SheetRecord[],
): ImportPlan<BoothRow> {
  const sources = knownSources(db, 'booths');
  const known = knownBooths(db);
  const rows: PlannedRow<BoothRow>[] = [];
  const issues: PlannedIssue[] = [];
  for (const { row, cells } of records) {
    const hash = sourceHash(cells);
    const outcome = readBoothRow(cells);
    issues.push(...plannedIssues(row, outcome.issues));
    const { value } = outcome;
    const source = sources.get(hash);
    if (!value) {
      rows.push(skipped(row, hash, cells.code ?? ''));
    } else if (source) {
      rows.push(unchanged(row, hash, value.code, source));
    } else {
      rows.push(planBooth(known, context, row, hash, value));
    }
    const planned = rows.at(-1);
    if (value && planned) {
      sources.set(hash, planned.recordId);
    }
  }
  return { kind: 'booths', rows, issues };
}

type KnownBooth = { id: string } & Partial<BoothRow>;

function planBooth(
  known: Map<string, KnownBooth>,
  context: PlanContext,
  row: number,
  hash: string,
  value: BoothRow,
): PlannedRow<BoothRow> {
  const before = known.get(value.code);
  const recordId = before?.id ?? context.newId();
  const fields = before ? differing(before, value) : [];
  known.set(value.code, { ...before, ...value, id: recordId });
  const base = { row, hash, recordId, name: value.code, fields, value };
  if (!before) {
    return { ...base, action: 'created' };
  }
  return { ...base, action: fields.length > 0 ? 'updated' : 'unchanged' };
}

function knownBooths(db: ReadDb): Map<string, KnownBooth> {
  const rows = all<KnownBooth & { code: string }>(
    db,
    `SELECT booth.id, booth.code, hall.name AS hall, booth.block, booth.number,
            booth.length_m AS lengthM, booth.width_m AS widthM
       FROM booth JOIN hall ON hall.id = booth.hall_id`,
  );
  return new Map(rows.map((booth) => [booth.code, booth]));
}
