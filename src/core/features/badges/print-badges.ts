import { BATCH_REPRINT } from '../../../domain/badges/badge-reasons.ts';
import type { Sheet } from '../../../domain/badges/layout/badge-sheets.ts';
import type { ReadDb } from '../../db/database.ts';
import { runTask } from '../../jobs/run-task.ts';
import { readEdition } from '../../queries/read-edition.ts';
import { notAllowed, notFound } from '../../refusal.ts';
import type { OpenFolder, Services } from '../../services.ts';
import { type BadgeRow, badgeRow, isPrinted } from './badge-view.ts';
import { certificateItem, sheetItem } from './print-items.ts';
import { batchOf, requirePrintable, whyNotPrint } from './printable.ts';

interface PrintOrder {
  readonly scope: 'unprinted' | 'all' | 'serials';
  readonly sheet: Sheet;
  readonly serials?: readonly string[] | undefined;
  readonly reason?: string | undefined;
}

/** A thousand badges take seconds; a process that takes minutes has lost its way. */
const TIME_LIMIT = 10 * 60_000;
const HEAP_MB = 1024;

/** Starts the job that prints badges; what was printed is noted when the paper is made. */
export async function printBadges(services: Services, actor: string, order: PrintOrder) {
  const { env, folder } = services;
  const { rows, leftOut, editionCode } = folder().store.read((db) => ({
    ...chosenBadges(db, services, order),
    editionCode: readEdition(db).code,
  }));
  if (rows.length === 0) {
    throw notAllowed('nothing-to-print', ...new Set(leftOut.flatMap(({ reasons }) => reasons)));
  }
  const job = await startPrint(services, {
    actor,
    task: 'print-badges',
    badges: rows.map((row) => row.id),
    fileName: `lencana-${editionCode}-${rows.length}-${order.sheet}.pdf`,
    reason: order.reason,
    unprintedOnly: order.scope === 'unprinted',
    input: (db, now) => ({
      items: now.map((row) => sheetItem(db, row)),
      sheet: order.sheet,
      createdAt: env.now(),
    }),
  });
  return { ...job, leftOut };
}

/** Starts the job that prints one certificate. */
export function printCertificate(
  services: Services,
  actor: string,
  { id, serial }: Pick<BadgeRow, 'id' | 'serial'>,
  reason: string | undefined,
) {
  return startPrint(services, {
    actor,
    task: 'print-certificates',
    badges: [id],
    fileName: `sertifikat-${serial}.pdf`,
    reason,
    input: (db, now) => ({
      items: now.map((row) => certificateItem(db, row)),
      createdAt: services.env.now(),
    }),
  });
}

interface Print {
  readonly actor: string;
  readonly task: 'print-badges' | 'print-certificates';
  /** Ids. */
  readonly badges: readonly string[];
  readonly fileName: string;
  readonly reason: string | undefined;
  /** What another job has printed meanwhile is left out. */
  readonly unprintedOnly?: boolean;
  input(db: ReadDb, rows: readonly BadgeRow[]): object;
}

function startPrint(services: Services, print: Print) {
  const { env, events } = services;
  const folder = services.folder();
  return folder.jobs.start({
    kind: print.task,
    total: print.badges.length,
    async work({ progress, signal, jobId }) {
      // Read when its turn comes: a job before it may have printed a copy, a person revoked one.
      const { rows, input } = folder.store.read((db) => {
        const printable = stillPrintable(db, services, print.badges);
        const now = print.unprintedOnly ? printable.filter((row) => !isPrinted(row)) : printable;
        if (now.length === 0) {
          throw notAllowed('nothing-to-print');
        }
        return { rows: now, input: print.input(db, now) };
      });
      const bytes = await runTask<Uint8Array>(env, {
        task: print.task,
        input,
        heapMb: HEAP_MB,
        timeLimitMs: TIME_LIMIT,
        onProgress: progress,
        signal,
      });
      const at = new Date(env.now()).toISOString();
      const file = await folder.vault.keep(bytes, print.fileName, at);
      await notePrinted(folder, { ...print, rows }, jobId);
      events.emit(['badges', 'exhibitors']);
      return { fileId: file.id, fileName: print.fileName };
    },
  });
}

function stillPrintable(
  db: ReadDb,
  { env, reference }: Services,
  badges: readonly string[],
): BadgeRow[] {
  return badges
    .map((id) => badgeRow(db, env.now(), id))
    .filter((row) => whyNotPrint(db, reference.regions, row).length === 0);
}

type Printed = Pick<Print, 'actor' | 'reason'> & { readonly rows: readonly BadgeRow[] };

/** A second paper always says why: in a person's words, or that a whole batch was repeated. */
async function notePrinted(folder: OpenFolder, print: Printed, job: string): Promise<void> {
  await folder.store.write(print.actor, (tx) => {
    for (const row of print.rows) {
      const reason = print.reason || null;
      const code = isPrinted(row) && !reason ? BATCH_REPRINT : null;
      const { id, revision, copies } = row;
      tx.fact('badge', id, 'printed', { revision, copy: copies + 1, reason, code, job });
    }
  });
}

function chosenBadges(db: ReadDb, { env, reference }: Services, order: PrintOrder) {
  const { regions } = reference;
  if (order.scope !== 'serials') {
    return batchOf(db, regions, env.now(), order.scope);
  }
  const rows = [...new Set(order.serials)].map((serial) => badgeRow(db, env.now(), serial));
  for (const row of rows) {
    if (row.kind !== 'badge') {
      throw notFound('badge');
    }
    requirePrintable(db, regions, row, order.reason);
  }
  return { rows, leftOut: [] };
}
