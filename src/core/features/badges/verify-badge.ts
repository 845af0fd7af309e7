import { decodeToken } from '../../../domain/badges/token.ts';
import { type Verification, verifyBadge } from '../../../domain/badges/verify.ts';
import type { IssuedBadge, TrustedKey } from '../../../domain/badges/verify-context.ts';
import type { RegionIndex } from '../../../domain/regions/region-index.ts';
import { all, first, type ReadDb } from '../../db/database.ts';
import { blockingFindings } from '../../queries/blocking-findings.ts';
import { readEdition } from '../../queries/read-edition.ts';
import { verifyEd25519 } from '../../signing/ed25519.ts';
import { readKeyCertificate } from '../../signing/key-certificate.ts';
import { detailOf } from './badge-record.ts';
import { type BadgeRow, badgeRow, badgesOfSerial, isOutdated, shownLines } from './badge-view.ts';

interface DeviceRow {
  readonly certificate: Uint8Array;
}

/** Keys that the fair's root has certified; a certificate that does not hold is left out. */
export function trustedKeys(db: ReadDb) {
  const root = first<{ root_key: Uint8Array }>(db, 'SELECT root_key FROM edition')?.root_key;
  const rows = all<DeviceRow>(db, 'SELECT certificate FROM device ORDER BY block, id');
  return rows.flatMap(({ certificate }) => {
    const terms = root && readKeyCertificate(certificate, root);
    return terms ? [terms] : [];
  });
}

/** The verdict on a code or serial, with what this laptop knows about it. */
export function verifyHere(db: ReadDb, regions: RegionIndex, code: string, now: number) {
  const verification = verifyBadge(code, {
    audience: readEdition(db).code,
    keys: trustedKeys(db).map(
      (terms): TrustedKey => ({
        ...terms,
        validFrom: Date.parse(terms.validFrom),
        validTo: Date.parse(terms.validTo),
      }),
    ),
    issued: (serial, recordHash) => issuedHere(db, now, serial, recordHash),
    now,
    verifySignature: verifyEd25519,
  });
  const described = describe(db, now, verification);
  const doubts = doubtsOf(db, regions, now, described);
  return { ...described, ...(doubts.length > 0 && { doubts }), asOf: new Date(now).toISOString() };
}

function issuedHere(
  db: ReadDb,
  now: number,
  serial: string,
  recordHash: Uint8Array | undefined,
): IssuedBadge | undefined {
  const rows = rowsMeant(db, now, serial, recordHash);
  const [row] = rows;
  const kid = row && decodeToken(row.token)?.kid;
  return (
    row && {
      state: row.state_now,
      revision: row.revision,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      basis: row.basis,
      ...(kid && { kid }),
      ...(rows.length > 1 && { shared: true }),
    }
  );
}

/** Badges of a serial: one, but for laptops that gave it out twice; a code then tells which. */
function rowsMeant(
  db: ReadDb,
  now: number,
  serial: string,
  recordHash: Uint8Array | undefined,
): BadgeRow[] {
  const rows = badgesOfSerial(db, now, serial);
  const hash = recordHash && Buffer.from(recordHash).toString('hex');
  const meant = rows.filter((row) => hash && row.content_hash.startsWith(hash));
  return rows.length > 1 && meant.length === 1 ? meant : rows;
}

/** Fields of the answer: from the record where this laptop has it, else from the signed code. */
function describe(db: ReadDb, now: number, verification: Verification) {
  if (verification.verdict === 'invalid') {
    return { verdict: verification.verdict, reason: verification.reason };
  }
  if (verification.verdict === 'unknown-key') {
    return { verdict: verification.verdict, reason: verification.keyProblem };
  }
  const { verdict, serial, from } = verification;
  const claims = from === 'code' ? verification.claims : undefined;
  const rows = rowsMeant(db, now, serial, claims?.recordHash);
  const [row] = rows;
  return {
    verdict,
    serial,
    source: from,
    ...(claims && {
      kind: claims.type,
      fascia: claims.fascia,
      booths: claims.booths.split(' ').filter(Boolean),
      basis: claims.basis,
      grade: claims.grade,
      classes: [...claims.classes],
      validFrom: new Date(claims.notBefore * 1000).toISOString(),
      validTo: new Date(claims.expiresAt * 1000).toISOString(),
      issuedAt: new Date(claims.issuedAt * 1000).toISOString(),
    }),
    ...(rows.length > 1
      ? { reason: 'serial-shared', holders: rows.map(asHolder) }
      : row && fromRecord(db, row)),
  };
}

/**
 * What a valid verdict does not say (ADR 6: a finding and a changed line leave a badge in force):
 * whoever looks at the shelf must know it.
 */
function doubtsOf(
  db: ReadDb,
  regions: RegionIndex,
  now: number,
  { verdict, badgeId }: ReturnType<typeof describe> & { readonly badgeId?: string },
) {
  if (verdict !== 'valid' || badgeId === undefined) {
    return [];
  }
  const row = badgeRow(db, now, badgeId);
  return [
    ...(isOutdated(db, regions, row) ? ['badge-outdated' as const] : []),
    ...blockingFindings(db, 'exhibitor_id', row.exhibitor_id),
  ];
}

function asHolder(row: BadgeRow) {
  return {
    id: row.id,
    exhibitorName: row.exhibitor_name,
    booths: [...detailOf(row).booths],
    state: row.state_now,
  };
}

function fromRecord(db: ReadDb, row: BadgeRow) {
  const content = detailOf(row);
  const { reason, code } = content.status;
  return {
    kind: row.kind,
    badgeId: row.id,
    exhibitorId: row.exhibitor_id,
    exhibitorName: row.exhibitor_name,
    fascia: content.fascia,
    booths: [...content.booths],
    basis: content.basis,
    grade: content.grade,
    classes: [...new Set(content.lines.map((line) => line.classCode))],
    lines: shownLines(content),
    moreLines: content.moreLines,
    photos: photosOf(db, row.exhibitor_id),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    issuedAt: row.issued_at,
    ...(reason && { statusReason: reason }),
    ...(code && { statusCode: code }),
  };
}

/** A signature does not bind goods: the declared photos are what to compare with the shelf. */
function photosOf(db: ReadDb, exhibitorId: string): string[] {
  return all<{ photo: string }>(
    db,
    `SELECT DISTINCT json_each.value AS photo FROM product, json_each(product.detail, '$.photos')
      WHERE product.exhibitor_id = ? AND product.state IN ('DISETUJUI', 'DIVERIFIKASI')
        AND product.claimed_class IN ('A', 'B') LIMIT 12`,
    [exhibitorId],
  ).map((row) => row.photo);
}
