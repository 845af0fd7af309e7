import { setImmediate as nextTurn } from 'node:timers/promises';
import { declaredFields } from '../../domain/products/product.ts';
import { type Lane, lanes } from '../../domain/risk/lane.ts';
import { all, first, put, type ReadDb, run, type WriteDb } from '../db/database.ts';
import type { Reference } from '../reference.ts';
import { type ActivePacks, activePacks, scoringPacks } from './active-packs.ts';
import { allChecks } from './checked-line.ts';
import { type DeclaredScore, originColumns, type Scoring, scoreDeclared } from './scored-line.ts';
import { DECLARING, scoringDay } from './scoring-day.ts';

/** What scoring all lines with some packs comes to. */
export interface Rescoring {
  readonly lines: number;
  readonly changedLanes: number;
  readonly before: Readonly<Record<Lane, number>>;
  readonly after: Readonly<Record<Lane, number>>;
}

interface ScoredRow {
  readonly id: string;
  readonly detail: string;
  readonly lane: Lane;
  readonly signals: string;
  readonly rules_version: string;
  readonly disclosure: string;
  readonly disclosed: string;
  readonly assessed_class: string | null;
}

/** To be raised when facts are derived otherwise: lines are then scored again at the next start. */
const FACTS_VERSION = 3;
/** Lines between two breaths: a few dozen milliseconds. */
const PAGE = 500;

/** All lines scored page by page: whoever takes the steps may do other things in between. */
export type Pages = Generator<undefined, Rescoring>;

/** Counts what would change, and changes nothing. */
export function tryRescore(scoring: Scoring): Pages {
  return walk(scoring, () => undefined);
}

/** Scores every line with these packs, which are active or about to be, and stores the scores. */
export function* rescore(db: WriteDb, reference: Reference, packs: ActivePacks): Pages {
  const version = packs.rules.pack.id;
  const outcome = yield* walk({ db, reference, packs }, (row, scored) =>
    store(db, row, scored, version),
  );
  put(db, 'scored_with', { one: 1, packs: scoringKey(packs) });
  return outcome;
}

/** Takes all steps with a breath of the event loop between them, in which reads are answered. */
export async function inTurns(
  pages: Pages,
  step: (next: () => IteratorResult<undefined, Rescoring>) => IteratorResult<undefined, Rescoring>,
): Promise<Rescoring> {
  for (;;) {
    const page = step(() => pages.next());
    if (page.done) {
      return page.value;
    }
    await nextTurn();
  }
}

/** Scores every line with the active packs at once, in the transaction it is called in. */
export function rescoreAll(db: WriteDb, reference: Reference): void {
  const pages = rescore(db, reference, activePacks(db, reference));
  while (!pages.next().done) {
    // Each step has done its page.
  }
}

/**
 * At start, and when packs have changed: lines that were scored with other packs are scored again.
 * What an activation has scored beforehand, page by page, is not scored twice.
 */
export function rescoreWhereStale(db: WriteDb, reference: Reference): void {
  const known = first<{ packs: string }>(db, 'SELECT packs FROM scored_with WHERE one = 1');
  if (known?.packs !== scoringKey(activePacks(db, reference))) {
    rescoreAll(db, reference);
  }
}

export function scoringKey(packs: ActivePacks): string {
  return [FACTS_VERSION, ...scoringPacks(packs).map(({ hash }) => hash)].join(' ');
}

export function projectSignals(
  db: WriteDb,
  product: string,
  signals: readonly { readonly code: string; readonly weight: number }[],
): void {
  run(db, 'DELETE FROM product_signal WHERE product_id = ?', [product]);
  for (const { code, weight } of signals) {
    put(db, 'product_signal', { product_id: product, code, weight });
  }
}

function* walk(scoring: Scoring, visit: (row: ScoredRow, scored: DeclaredScore) => void): Pages {
  const { db } = scoring;
  const checks = allChecks(db);
  const before = noLines();
  const after = noLines();
  let lines = 0;
  let changedLanes = 0;
  let page: ScoredRow[] = [];
  do {
    page = nextPage(db, page.at(-1)?.id ?? '');
    const days = declaredDays(db, page);
    for (const row of page) {
      const fields = declaredFields(JSON.parse(row.detail) as Record<string, unknown>);
      const declared = { fields, checks: checks.get(row.id) ?? [] };
      const scored = scoreDeclared(scoring, row.id, declared, scoringDay(days.get(row.id) ?? ''));
      visit(row, scored);
      lines += 1;
      changedLanes += scored.lane === row.lane ? 0 : 1;
      before[row.lane] += 1;
      after[scored.lane] += 1;
    }
    yield;
  } while (page.length === PAGE);
  return { lines, changedLanes, before, after };
}

function noLines(): Record<Lane, number> {
  return Object.fromEntries(lanes.map((lane) => [lane, 0])) as Record<Lane, number>;
}

function nextPage(db: ReadDb, after: string): ScoredRow[] {
  return all<ScoredRow>(
    db,
    `SELECT id, detail, lane, signals, rules_version, disclosure, disclosed, assessed_class
       FROM product
      WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
    [after],
  );
}

function declaredDays(db: ReadDb, page: readonly ScoredRow[]): ReadonlyMap<string, string> {
  const rows = all<{ record: string; at: string }>(
    db,
    `SELECT record, max(time) AS at FROM journal
      WHERE type = 'product' AND record BETWEEN ? AND ? AND ${DECLARING} GROUP BY record`,
    [page[0]?.id ?? '', page.at(-1)?.id ?? ''],
  );
  return new Map(rows.map(({ record, at }) => [record, at]));
}

function store(db: WriteDb, row: ScoredRow, scored: DeclaredScore, version: string): void {
  const signals = JSON.stringify(scored.signals);
  const origin = originColumns(scored.origin);
  const same =
    signals === row.signals &&
    scored.lane === row.lane &&
    origin.disclosure === row.disclosure &&
    origin.disclosed === row.disclosed &&
    origin.assessed_class === row.assessed_class;
  if (same && version === row.rules_version) {
    return;
  }
  run(
    db,
    `UPDATE product SET lane = @lane, score = @score, heaviest = @heaviest, signals = @signals,
        rules_version = @version, assessed_class = @assessed_class, disclosure = @disclosure,
        disclosed = @disclosed
      WHERE id = @id`,
    { ...numbersOf(scored), signals, version, ...origin, id: row.id },
  );
  if (signals !== row.signals) {
    projectSignals(db, row.id, scored.signals);
  }
}

function numbersOf({ lane, score, heaviest }: DeclaredScore) {
  return { lane, score, heaviest };
}
