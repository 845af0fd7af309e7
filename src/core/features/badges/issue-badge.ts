import type { BadgeClaims } from '../../../domain/badges/claims.ts';
import type { Signer } from '../../../domain/badges/cose-sign1.ts';
import { fitClaims } from '../../../domain/badges/fit-claims.ts';
import { formatSerial, type SerialBlock } from '../../../domain/badges/serial.ts';
import { encodeToken } from '../../../domain/badges/token.ts';
import { endOfDayWib, startOfDayWib } from '../../../domain/badges/wib-day.ts';
import type { ReasonCode } from '../../../domain/reference/reason-codes.ts';
import type { RegionIndex } from '../../../domain/regions/region-index.ts';
import { all, first, type ReadDb } from '../../db/database.ts';
import type { Plain } from '../../journal/entry.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { standsInTheWay } from '../../queries/badge-readiness.ts';
import { readEdition } from '../../queries/read-edition.ts';
import { notAllowed } from '../../refusal.ts';
import { type BadgeContent, badgeContent } from './badge-content.ts';
import { type BadgeKind, badgeId, detailOf } from './badge-record.ts';

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
  readonly detail: string;
}

/** What stands in the way of issuing to this exhibitor; empty when nothing does. */
export function whyNotIssue(
  db: ReadDb,
  exhibitorId: string,
  kind: BadgeKind = 'badge',
): ReasonCode[] {
  const held = heldBadge(db, exhibitorId, kind);
  return [
    ...standsInTheWay(db, exhibitorId),
    ...(held && detailOf(held).status.held ? ['badge-suspended' as const] : []),
    ...(barringBadges(db, exhibitorId).length > 0 ? ['badge-revoked' as const] : []),
  ];
}

/**
 * Issues a badge or certificate, or a new revision under the same serial where what it says has
 * changed or had lost its ground for a while. Nothing is written where the one in force still says
 * the same.
 * @returns the badge, and whether something was issued
 */
export function issueBadge(
  tx: Transaction,
  tools: IssueTools,
  exhibitorId: string,
  kind: BadgeKind,
): { id: string; issued: boolean } {
  const reasons = whyNotIssue(tx.db, exhibitorId, kind);
  if (reasons.length > 0) {
    throw notAllowed(...reasons);
  }
  const content = badgeContent(tx.db, tools.regions, exhibitorId, kind);
  const held = heldBadge(tx.db, exhibitorId, kind);
  if (held?.state === 'AKTIF' && held.content_hash === content.contentHash) {
    return { id: held.id, issued: false };
  }
  const block = ownBlock(tx);
  // A serial of another laptop's block would not verify under this laptop's key: it is replaced.
  const own = held && held.number >= block.from && held.number <= block.to ? held : undefined;
  const number = own?.number ?? nextNumber(tx.db, block);
  const serial = formatSerial({ edition: readEdition(tx.db).code, number });
  const id = own?.id ?? badgeId(serial, tx.device);
  const revision = (own?.revision ?? 0) + 1;
  record(tx, tools.signer, content, { id, serial, number, revision });
  return { id, issued: true };
}

/**
 * Lifts the revocation that bars an exhibitor, with its reason, and issues a badge anew.
 * @returns its id
 */
export function reissueBadge(
  tx: Transaction,
  tools: IssueTools,
  exhibitorId: string,
  reason: string,
): string {
  const barring = barringBadges(tx.db, exhibitorId);
  if (barring.length === 0) {
    throw notAllowed('badge-state-not-next');
  }
  for (const id of barring) {
    tx.fact('badge', id, 'lifted', { reason });
  }
  return issueBadge(tx, tools, exhibitorId, 'badge').id;
}

export interface Blocked {
  readonly exhibitorId: string;
  readonly exhibitorName: string;
  readonly reasons: ReasonCode[];
}

/** Issues for every exhibitor who is ready, and says of the others what stands in the way. */
export function issueReady(tx: Transaction, tools: IssueTools) {
  const exhibitors = all<{ id: string; name: string }>(
    tx.db,
    'SELECT id, name FROM exhibitor ORDER BY name_key, id',
  );
  const blocked: Blocked[] = [];
  let issued = 0;
  for (const { id, name } of exhibitors) {
    const reasons = whyNotIssue(tx.db, id);
    if (reasons.length > 0) {
      blocked.push({ exhibitorId: id, exhibitorName: name, reasons });
    } else if (issueBadge(tx, tools, id, 'badge').issued) {
      issued += 1;
    }
  }
  return { issued, blocked };
}

/** The badge that counts now: the newest serial of its kind that was not revoked. */
function heldBadge(db: ReadDb, exhibitorId: string, kind: BadgeKind): Held | undefined {
  return first<Held>(
    db,
    `SELECT id, serial, number, state, revision, content_hash, detail FROM badge
      WHERE exhibitor_id = ? AND kind = ? AND state <> 'DICABUT'
      ORDER BY issued_at DESC, number DESC, id DESC LIMIT 1`,
    [exhibitorId, kind],
  );
}

/** Revoked badges and certificates that no supervisor has lifted. */
function barringBadges(db: ReadDb, exhibitorId: string): string[] {
  return all<{ id: string }>(
    db,
    `SELECT id FROM badge WHERE exhibitor_id = ? AND state = 'DICABUT'
        AND json_extract(detail, '$.status.barred') = 1 ORDER BY id`,
    [exhibitorId],
  ).map((row) => row.id);
}

function ownBlock(tx: Transaction): SerialBlock {
  const block = first<SerialBlock>(
    tx.db,
    'SELECT serial_from AS "from", serial_to AS "to" FROM device WHERE id = ?',
    [tx.device],
  );
  if (!block) {
    throw notAllowed('device-not-enrolled');
  }
  return block;
}

/** The next number of this laptop's own block: never shared, never used twice. */
function nextNumber(db: ReadDb, { from, to }: SerialBlock): number {
  const last = first<{ number: number | null }>(
    db,
    'SELECT max(number) AS number FROM badge WHERE number BETWEEN ? AND ?',
    [from, to],
  );
  const next = last?.number ? last.number + 1 : from;
  if (next > to) {
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
