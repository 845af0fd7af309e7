import { decodeCanonical, encodeCanonical } from './canonical-cbor.ts';
import { isEditionCode } from './edition-code.ts';
import { parseSerial } from './serial.ts';

export const TOKEN_TYPES = ['badge', 'tag', 'certificate'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** What the entry rests on: the exhibitor's word, papers seen, or goods seen. */
export const BASES = ['PERNYATAAN', 'DOKUMEN', 'FISIK'] as const;
export type Basis = (typeof BASES)[number];

/** `provisional`: known to one laptop alone; `confirmed`: after the laptops were merged. */
export const GRADES = ['provisional', 'confirmed'] as const;
export type Grade = (typeof GRADES)[number];

export interface BadgeClaims {
  /** Edition code of the fair, e.g. `INA26U`. */
  readonly audience: string;
  readonly type: TokenType;
  /** Printed form, e.g. `INA26U-000123-K`. */
  readonly serial: string;
  /** Grows by one at each re-issue under the same serial, from 1. */
  readonly revision: number;
  /** Whole seconds since the epoch, as the next two. */
  readonly issuedAt: number;
  readonly notBefore: number;
  /** The last valid second: 23:59:59 WIB of the last day. */
  readonly expiresAt: number;
  readonly booths: string;
  /** Name on the booth, at most 30 characters. */
  readonly fascia: string;
  /** Letters of the origin classes of the lines, sorted, e.g. `AB`. */
  readonly classes: string;
  readonly basis: Basis;
  readonly grade: Grade;
  /** First 8 bytes of the SHA-256 of the record that was signed. */
  readonly recordHash: Uint8Array;
}

interface ClaimRow {
  /** Position in the CBOR maps; `in: 'badge'` means inside the map under `BADGE_CLAIM`. */
  readonly key: number;
  readonly in: 'cwt' | 'badge';
  readonly cbor: 'text' | 'unsigned' | 'bytes';
  readonly meaning: string;
}

/** Our own claims travel in one map under a private-use key of the CWT registry (below -65536). */
export const BADGE_CLAIM = -65537;

/**
 * The one table of claim keys. 2 to 6 are registered CWT claims (RFC 8392 section 4). Every key is
 * required and every other key is refused: a new claim needs a new prefix instead of `ASLI1:`.
 */
export const CLAIM_TABLE = {
  serial: { key: 2, in: 'cwt', cbor: 'text', meaning: 'sub: serial as printed' },
  audience: { key: 3, in: 'cwt', cbor: 'text', meaning: 'aud: edition code of the fair' },
  expiresAt: { key: 4, in: 'cwt', cbor: 'unsigned', meaning: 'exp: last valid second' },
  notBefore: { key: 5, in: 'cwt', cbor: 'unsigned', meaning: 'nbf: first valid second' },
  issuedAt: { key: 6, in: 'cwt', cbor: 'unsigned', meaning: 'iat: second of signing' },
  type: { key: 1, in: 'badge', cbor: 'unsigned', meaning: '1 badge, 2 tag, 3 certificate' },
  revision: { key: 2, in: 'badge', cbor: 'unsigned', meaning: 'issue under this serial, from 1' },
  booths: { key: 3, in: 'badge', cbor: 'text', meaning: 'booth codes, separated by a blank' },
  fascia: { key: 4, in: 'badge', cbor: 'text', meaning: 'name on the booth, at most 30' },
  classes: { key: 5, in: 'badge', cbor: 'text', meaning: 'origin classes of the lines' },
  basis: { key: 6, in: 'badge', cbor: 'unsigned', meaning: '1 declared, 2 documents, 3 physical' },
  grade: { key: 7, in: 'badge', cbor: 'unsigned', meaning: '1 provisional, 2 confirmed' },
  recordHash: { key: 8, in: 'badge', cbor: 'bytes', meaning: 'first 8 bytes of SHA-256' },
} as const satisfies Record<keyof BadgeClaims, ClaimRow>;

/** The deterministic CBOR of the claims; equal claims give equal bytes. */
export function encodeClaims(claims: BadgeClaims): Uint8Array {
  const badge = new Map<number, unknown>();
  const cwt = new Map<number, unknown>([[BADGE_CLAIM, badge]]);
  for (const name of Object.keys(CLAIM_TABLE) as (keyof BadgeClaims)[]) {
    const row = CLAIM_TABLE[name];
    (row.in === 'cwt' ? cwt : badge).set(row.key, wireValue(claims, name));
  }
  return encodeCanonical(cwt);
}

function wireValue(claims: BadgeClaims, name: keyof BadgeClaims): unknown {
  if (name === 'type') {
    return TOKEN_TYPES.indexOf(claims.type) + 1;
  }
  if (name === 'basis') {
    return BASES.indexOf(claims.basis) + 1;
  }
  return name === 'grade' ? GRADES.indexOf(claims.grade) + 1 : claims[name];
}

/** Reads claims strictly; undefined for any missing, unknown, ill-typed or senseless value. */
export function decodeClaims(bytes: Uint8Array): BadgeClaims | undefined {
  const cwt = decodeCanonical(bytes);
  const badge = cwt instanceof Map ? cwt.get(BADGE_CLAIM) : undefined;
  if (!(cwt instanceof Map) || !(badge instanceof Map) || cwt.size !== 6 || badge.size !== 8) {
    return undefined;
  }
  const text = (name: keyof BadgeClaims) => claimValue(cwt, badge, name, 'string') as string;
  const number = (name: keyof BadgeClaims) => claimValue(cwt, badge, name, 'number') as number;
  try {
    return sensible({
      audience: text('audience'),
      type: coded(TOKEN_TYPES, number('type')),
      serial: text('serial'),
      revision: number('revision'),
      issuedAt: number('issuedAt'),
      notBefore: number('notBefore'),
      expiresAt: number('expiresAt'),
      booths: text('booths'),
      fascia: text('fascia'),
      classes: text('classes'),
      basis: coded(BASES, number('basis')),
      grade: coded(GRADES, number('grade')),
      recordHash: claimValue(cwt, badge, 'recordHash', 'bytes') as Uint8Array,
    });
  } catch {
    return undefined;
  }
}

function claimValue(
  cwt: Map<unknown, unknown>,
  badge: Map<unknown, unknown>,
  name: keyof BadgeClaims,
  type: 'string' | 'number' | 'bytes',
): unknown {
  const row = CLAIM_TABLE[name];
  const value = (row.in === 'cwt' ? cwt : badge).get(row.key);
  const fits =
    type === 'number'
      ? Number.isSafeInteger(value) && Number(value) >= 0
      : type === 'bytes'
        ? value instanceof Uint8Array
        : typeof value === 'string';
  if (!fits) {
    throw new TypeError(`claim ${name}`);
  }
  return value;
}

function coded<T>(names: readonly T[], code: number): T {
  const name = names[code - 1];
  if (name === undefined) {
    throw new TypeError(`code ${code}`);
  }
  return name;
}

function sensible(claims: BadgeClaims): BadgeClaims | undefined {
  const serial = parseSerial(claims.serial);
  const good =
    isEditionCode(claims.audience) &&
    serial?.edition === claims.audience &&
    claims.revision >= 1 &&
    claims.notBefore <= claims.expiresAt &&
    /^[A-E]{1,5}$/.test(claims.classes) &&
    claims.recordHash.length === 8;
  return good ? claims : undefined;
}
