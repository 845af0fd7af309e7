import type { ReasonCode } from '../../../domain/reference/reason-codes.ts';
import type { RegionIndex } from '../../../domain/regions/region-index.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { standsInTheWay } from '../../queries/badge-readiness.ts';
import { invalid, notAllowed } from '../../refusal.ts';
import { detailOf } from './badge-record.ts';
import { type BadgeRow, isOutdated, isPrinted, selectBadge } from './badge-view.ts';

/**
 * What keeps a badge from being printed; empty when nothing does. Paper cannot be taken back, so
 * it must rest on what is true now and say what was signed. The day is no matter: the paper says
 * until when it counts.
 */
export function whyNotPrint(db: ReadDb, regions: RegionIndex, row: BadgeRow): ReasonCode[] {
  if (row.state === 'DICABUT') {
    return ['badge-revoked'];
  }
  if (row.state_now === 'DIGANTI') {
    return ['badge-replaced'];
  }
  const reasons: ReasonCode[] = [
    ...standsInTheWay(db, row.exhibitor_id),
    ...(detailOf(row).status.held ? ['badge-suspended' as const] : []),
  ];
  return reasons.length === 0 && isOutdated(db, regions, row) ? ['badge-outdated'] : reasons;
}

/** One chosen by a person: nothing may stand in the way, and a second paper needs a reason. */
export function requirePrintable(
  db: ReadDb,
  regions: RegionIndex,
  row: BadgeRow,
  reason: string | undefined,
): void {
  const reasons = whyNotPrint(db, regions, row);
  if (reasons.length > 0) {
    throw notAllowed(...reasons);
  }
  if (isPrinted(row) && !reason) {
    throw invalid([{ field: 'reason', code: 'reprint-reason-missing', severity: 'block' }]);
  }
}

export interface LeftOut {
  readonly serial: string;
  readonly reasons: ReasonCode[];
}

/** The badges in force that can be printed, and those of them that cannot, with the reasons. */
export function batchOf(
  db: ReadDb,
  regions: RegionIndex,
  now: number,
  scope: 'unprinted' | 'all',
): { rows: BadgeRow[]; leftOut: LeftOut[] } {
  const unprinted = scope === 'unprinted' ? 'AND badge.printed_revision < badge.revision' : '';
  const inForce = all<BadgeRow>(
    db,
    `${selectBadge(now)} WHERE badge.kind = 'badge' AND badge.state = 'AKTIF' ${unprinted}
      ORDER BY badge.number, badge.id`,
  );
  const rows: BadgeRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of inForce) {
    const reasons = whyNotPrint(db, regions, row);
    if (reasons.length > 0) {
      leftOut.push({ serial: row.serial, reasons });
    } else {
      rows.push(row);
    }
  }
  return { rows, leftOut };
}
