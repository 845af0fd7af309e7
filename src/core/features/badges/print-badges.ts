import type { Sheet } from '../../../domain/badges/layout/badge-sheets.ts';
import type { BadgeSheetItem, CertificateItem } from '../../../domain/badges/print-item.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { runTask } from '../../jobs/run-task.ts';
import { readEdition } from '../../queries/read-edition.ts';
import { invalid, notAllowed } from '../../refusal.ts';
import type { OpenFolder, Services } from '../../services.ts';
import { standsInTheWay } from './badge-readiness.ts';
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
  const folder = services.folder();
  const rows = folder.store.read((db) => chosenBadges(db, order));
  if (rows.length === 0) {
    throw notAllowed('nothing-to-print');
  }
  const { items, editionCode } = folder.store.read((db) => ({
    items: rows.map((row) => sheetItem(db, row)),
    editionCode: readEdition(db).code,
  }));
  const fileName = `lencana-${editionCode}-${rows.length}-${order.sheet}.pdf`;
  const input = { items, sheet: order.sheet, createdAt: services.env.now() };
  return startPrint(services, folder, { actor, kind: 'badges', fileName, rows, input, order });
}

/** Starts the job that prints one certificate. */
export function printCertificate(
  services: Services,
  actor: string,
  serial: string,
  reason: string | undefined,
) {
  const folder = services.folder();
  const { row, item } = folder.store.read((db) => {
    const found = badgeRow(db, serial);
    return { row: found, item: certificateItem(db, found, actor) };
  });
  const input = { items: [item], createdAt: services.env.now() };
  const fileName = `sertifikat-${serial}.pdf`;
  const order = { reason };
  const kind = 'certificate' as const;
  return startPrint(services, folder, { actor, kind, fileName, rows: [row], input, order });
}

interface Print {
  readonly actor: string;
  readonly kind: 'badges' | 'certificate';
  readonly fileName: string;
  readonly rows: readonly BadgeRow[];
  readonly input: object;
  readonly order: { readonly reason?: string | undefined };
}

function startPrint(services: Services, folder: OpenFolder, print: Print) {
  const { env, events } = services;
  return folder.jobs.start({
    kind: `print-${print.kind}`,
    total: print.rows.length,
    async work({ progress, signal, jobId }) {
      const bytes = await runTask<Uint8Array>(env, {
        task: print.kind === 'badges' ? 'print-badges' : 'print-certificates',
        input: print.input,
        heapMb: HEAP_MB,
        timeLimitMs: TIME_LIMIT,
        onProgress: progress,
        signal,
      });
      const at = new Date(env.now()).toISOString();
      const file = await folder.vault.keep(bytes, print.fileName, at);
      await notePrinted(folder, print, jobId);
      events.emit(['badges', 'exhibitors']);
      return { fileId: file.id, fileName: print.fileName };
    },
  });
}

async function notePrinted(folder: OpenFolder, print: Print, job: string): Promise<void> {
  await folder.store.write(print.actor, (tx) => {
    for (const { serial, revision, copies } of print.rows) {
      const reason = print.order.reason ?? null;
      tx.fact('badge', serial, 'printed', { revision, copy: copies + 1, reason, job });
    }
  });
}

function chosenBadges(db: ReadDb, order: PrintOrder): BadgeRow[] {
  if (order.scope !== 'serials') {
    const unprinted = order.scope === 'unprinted' ? 'AND printed_revision < revision' : '';
    return all<BadgeRow>(
      db,
      `${SELECT_BADGE} WHERE badge.kind = 'badge' AND badge.state = 'AKTIF' AND NOT ${BLOCKED}
        ${unprinted} ORDER BY badge.number`,
    );
  }
  const rows = (order.serials ?? []).map((serial) => badgeRow(db, serial));
  for (const row of rows) {
    requirePrintable(db, row);
  }
  if (rows.some(isPrinted) && !order.reason?.trim()) {
    throw invalid([{ field: 'reason', code: 'reprint-reason-missing' }]);
  }
  return rows;
}

export function requirePrintable(db: ReadDb, row: BadgeRow): void {
  if (row.state !== 'AKTIF') {
    throw notAllowed(row.state === 'DICABUT' ? 'badge-revoked' : 'badge-suspended');
  }
  const findings = standsInTheWay(db, row.exhibitor_id).filter((reason) =>
    reason.includes('finding'),
  );
  if (findings.length > 0) {
    throw notAllowed(...findings);
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

const WIB_OFFSET = 7 * 3_600_000;

export function certificateItem(db: ReadDb, row: BadgeRow, approver: string): CertificateItem {
  const content = contentOf(row);
  const issuedOn = new Date(Date.parse(row.issued_at) + WIB_OFFSET).toISOString().slice(0, 10);
  return {
    ...sheetItem(db, row),
    issuedOn,
    approver,
    ...(content.nibMasked && { nibMasked: content.nibMasked }),
  };
}
