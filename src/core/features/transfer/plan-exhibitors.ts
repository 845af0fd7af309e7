import { readNib } from '../../../domain/identity/nib.ts';
import { findCountry } from '../../../domain/reference/country-lookup.ts';
import { readBoothCodes } from '../../../domain/sheets/booth-codes-cell.ts';
import { cleanLines, cleanText } from '../../../domain/sheets/clean-cell.ts';
import type { ExhibitorRow } from '../../../domain/sheets/exhibitor-row.ts';
import { normalisedName } from '../../../domain/sheets/normalised-name.ts';
import { readExhibitorRow } from '../../../domain/sheets/read-exhibitor-row.ts';
import { type RowIssue, rowIssue } from '../../../domain/sheets/row-issue.ts';
import { all, type ReadDb } from '../../db/database.ts';
import {
  type BoothIndex,
  boothIndex,
  boothProblems,
  holderOf,
  holdsBooth,
  takeBooths,
} from './booth-index.ts';
import type { ImportPlan, PlannedIssue, PlannedRow } from './import-plan.ts';
import {
  differing,
  knownSources,
  type PlanContext,
  plannedIssues,
  type RowCells,
  type SheetRecord,
  skipped,
  sourceHash,
  unchanged,
} from './plan-context.ts';

/** An exhibitor row with the booths that it may really take. */
export interface PlannedExhibitor extends Omit<ExhibitorRow, 'booths'> {
  /** Ids of booths to assign. */
  readonly boothIds: readonly string[];
}

interface Known {
  /** Fields by record, to tell what an update changes. */
  readonly fields: Map<string, Partial<ExhibitorRow>>;
  /** By NIB and name, and by country and name: the oldest of several equal ones. */
  readonly byIdentity: Map<string, string>;
  /** Who had a NIB first. */
  readonly nibs: Map<string, string>;
  readonly booths: BoothIndex;
}

/**
 * Row identity: a source row seen before is unchanged, but that an exhibitor who holds no booth yet
 * gets the ones that have come since; the same NIB and name (a row without a NIB: the same name and
 * country) updates; anything else is new, with `duplicate-nib` on the later of two that share a NIB.
 */
export function planExhibitors(
  db: ReadDb,
  context: PlanContext,
  records: readonly SheetRecord[],
): ImportPlan<PlannedExhibitor> {
  const sources = knownSources(db, 'exhibitors');
  const known = loadKnown(db);
  const rows: PlannedRow<PlannedExhibitor>[] = [];
  const issues: PlannedIssue[] = [];
  for (const { row, cells } of records) {
    const hash = sourceHash(cells);
    const { value, issues: own } = readExhibitorRow(cells, context);
    issues.push(...plannedIssues(row, own));
    const source = sources.get(hash);
    if (!value) {
      rows.push(skipped(row, hash, cells.name ?? ''));
      issues.push(...plannedIssues(row, named(known, refusedRowProblems(known, cells))));
    } else if (source) {
      rows.push(planSeenRow(known, row, hash, value, source, issues));
    } else {
      const planned = planExhibitor(known, context, row, hash, value, issues);
      rows.push(planned);
      sources.set(hash, planned.recordId);
    }
  }
  return { kind: 'exhibitors', rows, issues };
}

/**
 * What comparing with the records says of a row that is refused anyway: whoever mends it should
 * learn everything at once. Such a row takes no booth and its NIB counts for no later row.
 */
function refusedRowProblems(known: Known, cells: RowCells): RowIssue[] {
  const name = cleanText(cells.name ?? '');
  const nib = readNib(cleanText(cells.nib ?? ''));
  const country = findCountry(cleanText(cells.country ?? '')) ?? 'ID';
  const value = { name, country, ...(nib.ok && { nib: nib.value }) };
  const before = known.byIdentity.get(identityOf(value));
  const shared = nib.ok && name !== '' && !before && known.nibs.has(nib.value);
  return [
    ...(shared ? [rowIssue('nib', 'duplicate-nib', nib.value)] : []),
    ...boothProblems(known.booths, readBoothCodes(cleanLines(cells.booths ?? '')), before),
  ];
}

/** What a row that was imported before still lacks is said again, and booths are caught up on. */
function planSeenRow(
  known: Known,
  row: number,
  hash: string,
  { booths: codes, ...fields }: ExhibitorRow,
  recordId: string,
  issues: PlannedIssue[],
): PlannedRow<PlannedExhibitor> {
  const shared = fields.nib !== undefined && known.nibs.get(fields.nib) !== recordId;
  const problems = shared ? [rowIssue('nib', 'duplicate-nib', fields.nib)] : [];
  if (holdsBooth(known.booths, recordId)) {
    const said = [...problems, ...boothProblems(known.booths, codes, recordId)];
    issues.push(...plannedIssues(row, named(known, said)));
    return unchanged(row, hash, fields.name, recordId);
  }
  const taken = takeBooths(known.booths, codes, recordId);
  issues.push(...plannedIssues(row, named(known, [...problems, ...taken.problems])));
  const { boothIds } = taken;
  return boothIds.length === 0
    ? unchanged(row, hash, fields.name, recordId)
    : {
        ...unchanged(row, hash, fields.name, recordId),
        action: 'updated',
        fields: ['booths'],
        value: { ...fields, boothIds },
      };
}

function planExhibitor(
  known: Known,
  context: PlanContext,
  row: number,
  hash: string,
  value: ExhibitorRow,
  issues: PlannedIssue[],
): PlannedRow<PlannedExhibitor> {
  const before = known.byIdentity.get(identityOf(value));
  const recordId = before ?? context.newId();
  if (!before && value.nib && known.nibs.has(value.nib)) {
    const shared = rowIssue('nib', 'duplicate-nib', value.nib);
    issues.push(...plannedIssues(row, named(known, [shared])));
  }
  const { booths: codes, ...fields } = value;
  const { boothIds, problems } = takeBooths(known.booths, codes, recordId);
  issues.push(...plannedIssues(row, named(known, problems)));
  const changed = before ? differing(known.fields.get(before) ?? {}, fields) : [];
  const changes = [...changed, ...(boothIds.length > 0 && before ? ['booths'] : [])];
  remember(known, recordId, fields);
  const base = { row, hash, recordId, name: value.name, value: { ...fields, boothIds } };
  if (!before) {
    return { ...base, action: 'created', fields: [] };
  }
  return { ...base, action: changes.length > 0 ? 'updated' : 'unchanged', fields: changes };
}

/** Whoever mends the sheet should not have to search for the other one. */
function named(known: Known, issues: readonly RowIssue[]): RowIssue[] {
  return issues.map((issue) => {
    const value = issue.value ?? '';
    const id =
      issue.code === 'duplicate-nib'
        ? known.nibs.get(value)
        : issue.code === 'booth-taken'
          ? holderOf(known.booths, value)
          : undefined;
    const holder = id && known.fields.get(id)?.name;
    return holder ? { ...issue, holder } : issue;
  });
}

function remember(known: Known, recordId: string, fields: Omit<ExhibitorRow, 'booths'>): void {
  known.fields.set(recordId, { ...known.fields.get(recordId), ...fields });
  const { nib, ...unnumbered } = fields;
  for (const identity of [identityOf(fields), identityOf(unnumbered)]) {
    if (!known.byIdentity.has(identity)) {
      known.byIdentity.set(identity, recordId);
    }
  }
  if (nib && !known.nibs.has(nib)) {
    known.nibs.set(nib, recordId);
  }
}

/** Who gives no NIB is known by name and country, whether or not the record has one. */
function identityOf(value: Pick<ExhibitorRow, 'nib' | 'name' | 'country'>): string {
  const name = normalisedName(value.name);
  return value.nib ? `nib ${value.nib} ${name}` : `country ${value.country} ${name}`;
}

function loadKnown(db: ReadDb): Known {
  const known: Known = {
    fields: new Map(),
    byIdentity: new Map(),
    nibs: new Map(),
    booths: boothIndex(db),
  };
  const rows = all<{ id: string; detail: string }>(
    db,
    'SELECT id, detail FROM exhibitor ORDER BY created_at, id',
  );
  for (const { id, detail } of rows) {
    const fields = JSON.parse(detail) as Omit<ExhibitorRow, 'booths'>;
    remember(known, id, fields);
  }
  return known;
}
