import type { Sheet } from '../../../domain/badges/layout/badge-sheets.ts';
import type { BadgeSheetItem, CertificateItem } from '../../../domain/badges/print-item.ts';
import { dayInWib } from '../../../domain/badges/wib-day.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { runTask } from '../../jobs/run-task.ts';
import { blockingFindings } from '../../queries/blocking-findings.ts';
import { readEdition } from '../../queries/read-edition.ts';
import { invalid, notAllowed, notFound } from '../../refusal.ts';
import type { OpenFolder, Services } from '../../services.ts';
import { type BadgeRow, badgeRow, contentOf, isPrinted, SELECT_BADGE } from './badge-view.ts';

interface PrintOrder {
  readonly scope: 'unprinted' | 'all' | 'serials';
  readonly sheet: Sheet;
  readonly serials?: readonly string[] | undefined;
  readonly reason?: string | undefined;
}

/** A thousand badges take seconds; a process that takes minutes has lost its way. */
const TIME_LIMIT = 10 * 60_000;
const HEAP_MB = 1024;
const BLOCKED = `EXISTS (SELECT 1 FROM finding WHERE finding.exhibitor_id = badge.exhibitor_id
  AND finding.blocks_badge = 1)`;

/** Starts the job that prints badges; what was printed is noted when the paper is made. */
export function printBadges(services: Services, actor: string, order: PrintOrder) {
  const { env, folder } = services;
  const { rows, editionCode } = folder().store.read((db) => ({
    rows: chosenBadges(db, order),
    editionCode: readEdition(db).code,
  }));
  if (rows.length === 0) {
    throw notAllowed('nothing-to-print');
  }
  return startPrint(services, {
    actor,
    task: 'print-badges',
    badges: rows.map((row) => row.id),
    fileName: `lencana-${editionCode}-${rows.length}-${order.sheet}.pdf`,
    reason: order.reason,
    input: (db, now) => ({
      items: now.map((row) => sheetItem(db, row)),
      sheet: order.sheet,
      createdAt: env.now(),
    }),
  });
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
        const now = stillPrintable(db, print.badges);
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

function stillPrintable(db: ReadDb, badges: readonly string[]): BadgeRow[] {
  const rows = badges.map((id) => badgeRow(db, id)).filter((row) => row.state === 'AKTIF');
  if (rows.length === 0) {
    throw notAllowed('nothing-to-print');
  }
  return rows;
}

type Printed = Pick<Print, 'actor' | 'reason'> & { readonly rows: readonly BadgeRow[] };

async function notePrinted(folder: OpenFolder, print: Printed, job: string): Promise<void> {
  await folder.store.write(print.actor, (tx) => {
    for (const { id, revision, copies } of print.rows) {
      const reason = print.reason || null;
      tx.fact('badge', id, 'printed', { revision, copy: copies + 1, reason, job });
    }
  });
}

function chosenBadges(db: ReadDb, order: PrintOrder): BadgeRow[] {
  if (order.scope !== 'serials') {
    const unprinted = order.scope === 'unprinted' ? 'AND printed_revision < revision' : '';
    return all<BadgeRow>(
      db,
      `${SELECT_BADGE} WHERE badge.kind = 'badge' AND badge.state = 'AKTIF' AND NOT ${BLOCKED}
        ${unprinted} ORDER BY badge.number, badge.id`,
    );
  }
  const rows = [...new Set(order.serials)].map((serial) => badgeRow(db, serial));
  for (const row of rows) {
    if (row.kind !== 'badge') {
      throw notFound('badge');
    }
    requirePrintable(db, row, order.reason);
  }
  return rows;
}

/** One chosen by a person: it must be in force, and a second paper of it needs a reason. */
export function requirePrintable(db: ReadDb, row: BadgeRow, reason: string | undefined): void {
  if (row.state !== 'AKTIF') {
    throw notAllowed(row.state === 'DICABUT' ? 'badge-revoked' : 'badge-suspended');
  }
  const findings = blockingFindings(db, 'exhibitor_id', row.exhibitor_id);
  if (findings.length > 0) {
    throw notAllowed(...findings);
  }
  if (isPrinted(row) && !reason) {
    throw invalid([{ field: 'reason', code: 'reprint-reason-missing', severity: 'block' }]);
  }
}

export function sheetItem(db: ReadDb, row: BadgeRow): BadgeSheetItem {
  const content = contentOf(row);
  const edition = readEdition(db);
  return {
    serial: row.serial,
    revision: row.revision,
    copy: row.copies + 1,
    basis: content.basis,
    grade: content.grade,
    editionName: edition.name,
    venue: edition.venue,
    fascia: content.fascia,
    legalName: content.legalName,
    booths: content.booths,
    regionName: content.regionName,
    lines: content.lines,
    moreLines: content.moreLines,
    validFrom: content.validFrom,
    validTo: content.validTo,
    qrText: content.token,
    anchor: content.anchor,
    ruleVersion: content.rulesVersion,
  };
}

/** Names who approved what it lists, as it was when it was issued; never who prints it. */
export function certificateItem(db: ReadDb, row: BadgeRow): CertificateItem {
  const { approval, nibMasked } = contentOf(row);
  return {
    ...sheetItem(db, row),
    issuedOn: dayInWib(Date.parse(row.issued_at)),
    ...(nibMasked && { nibMasked }),
    ...(approval?.approver && { approver: approval.approver }),
    ...(approval?.verifier && { verifier: approval.verifier }),
    ...(approval?.checkedOn && { checkedOn: approval.checkedOn }),
  };
}
