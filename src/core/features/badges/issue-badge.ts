import type { BadgeClaims } from '../../../domain/badges/claims.ts';
import type { Signer } from '../../../domain/badges/cose-sign1.ts';
import { fitClaims } from '../../../domain/badges/fit-claims.ts';
import { formatSerial } from '../../../domain/badges/serial.ts';
import { encodeToken } from '../../../domain/badges/token.ts';
import { endOfDayWib, startOfDayWib } from '../../../domain/badges/wib-day.ts';
import type { ReasonCode } from '../../../domain/reference/reason-codes.ts';
import type { RegionIndex } from '../../../domain/regions/region-index.ts';
import { all, first, type ReadDb } from '../../db/database.ts';
import type { Plain } from '../../journal/entry.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { readEdition } from '../../queries/read-edition.ts';
import { notAllowed } from '../../refusal.ts';
import { type BadgeContent, badgeContent } from './badge-content.ts';
import { standsInTheWay } from './badge-readiness.ts';
import { type BadgeKind, badgeId } from './badge-record.ts';

export interface IssueTools {
  readonly regions: RegionIndex;
  readonly signer: Signer;
}

interface Held {
  readonly id: string;
  readonly serial: string;
  readonly number: number;
  readonly state: string;
  readonly revision: number;
  readonly content_hash: string;
}

/**
 * Issues a badge or certificate, or a new revision under the same serial where what it says has
 * changed. Nothing is written where the one in force still says the same.
 * @returns the badge, and whether something was issued
 */
export function issueBadge(
  tx: Transaction,
  tools: IssueTools,
  exhibitorId: string,
  kind: BadgeKind,
): { id: string; issued: boolean } {
  const reasons = standsInTheWay(tx.db, exhibitorId);
  const held = heldBadge(tx.db, exhibitorId, kind);
  if (held?.state === 'DITANGGUHKAN') {
    reasons.push('badge-suspended');
  }
  if (reasons.length > 0) {
    throw notAllowed(...reasons);
  }
  const content = badgeContent(tx.db, tools.regions, exhibitorId, kind);
  const inForce = held?.state === 'AKTIF' ? held : undefined;
  if (inForce?.content_hash === content.contentHash) {
    return { id: inForce.id, issued: false };
  }
  const number = inForce?.number ?? nextNumber(tx);
  const serial = formatSerial({ edition: readEdition(tx.db).code, number });
  const id = inForce?.id ?? badgeId(serial, tx.device);
  const revision = (inForce?.revision ?? 0) + 1;
  record(tx, tools.signer, content, { id, serial, number, revision });
  return { id, issued: true };
}

export interface Blocked {
  readonly exhibitorId: string;
  readonly exhibitorName: string;
  readonly reasons: ReasonCode[];
}

/**
 * Issues for every exhibitor who is ready. One whose badge was revoked is left to a person: a
 * batch must not undo a decision.
 */
export function issueReady(tx: Transaction, tools: IssueTools) {
  const exhibitors = all<{ id: string; name: string }>(
    tx.db,
    'SELECT id, name FROM exhibitor ORDER BY name_key, id',
  );
  const blocked: Blocked[] = [];
  let issued = 0;
  for (const { id, name } of exhibitors) {
    const held = heldBadge(tx.db, id, 'badge');
    const reasons = standsInTheWay(tx.db, id);
    if (held?.state === 'DITANGGUHKAN') {
      reasons.push('badge-suspended');
    }
    if (held?.state === 'DICABUT') {
      reasons.push('badge-revoked');
    }
    if (reasons.length > 0) {
      blocked.push({ exhibitorId: id, exhibitorName: name, reasons });
    } else if (issueBadge(tx, tools, id, 'badge').issued) {
      issued += 1;
    }
  }
  return { issued, blocked };
}

/** The badge that counts now: the newest serial of its kind. */
function heldBadge(db: ReadDb, exhibitorId: string, kind: BadgeKind): Held | undefined {
  return first<Held>(
    db,
    `SELECT id, serial, number, state, revision, content_hash FROM badge
      WHERE exhibitor_id = ? AND kind = ? ORDER BY issued_at DESC, number DESC LIMIT 1`,
    [exhibitorId, kind],
  );
}

/** The next number of this laptop's own block: never shared, never used twice. */
function nextNumber(tx: Transaction): number {
  const block = first<{ serial_from: number; serial_to: number }>(
    tx.db,
    'SELECT serial_from, serial_to FROM device WHERE id = ?',
    [tx.device],
  );
  if (!block) {
    throw notAllowed('device-not-enrolled');
  }
  const last = first<{ number: number | null }>(
    tx.db,
    'SELECT max(number) AS number FROM badge WHERE number BETWEEN ? AND ?',
    [block.serial_from, block.serial_to],
  );
  const next = last?.number ? last.number + 1 : block.serial_from;
  if (next > block.serial_to) {
    throw notAllowed('serial-block-used-up');
  }
  return next;
}

interface Numbered {
  readonly id: string;
  readonly serial: string;
  readonly number: number;
  readonly revision: number;
}

function record(tx: Transaction, signer: Signer, content: BadgeContent, numbered: Numbered): void {
  const { id, serial, number, revision } = numbered;
  const { classes, ...said } = content;
  const claims: BadgeClaims = fitClaims({
    audience: readEdition(tx.db).code,
    type: content.kind,
    serial,
    revision,
    issuedAt: Math.floor(tx.now / 1000),
    notBefore: startOfDayWib(content.validFrom),
    expiresAt: endOfDayWib(content.validTo),
    booths: content.booths,
    fascia: content.fascia,
    classes,
    basis: content.basis,
    // Known to this laptop alone until laptops have met and merged.
    grade: 'provisional',
    recordHash: new Uint8Array(Buffer.from(content.contentHash, 'hex').subarray(0, 8)),
  });
  const payload = {
    ...said,
    number,
    revision,
    grade: claims.grade,
    token: encodeToken(claims, signer),
  };
  tx.fact('badge', id, 'issued', payload as unknown as Record<string, Plain>);
}
