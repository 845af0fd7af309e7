import { decodeBase45, encodeBase45 } from './base45.ts';
import { type BadgeClaims, decodeClaims, encodeClaims } from './claims.ts';
import { decodeCoseSign1, encodeCoseSign1, type Signer } from './cose-sign1.ts';

export const TOKEN_PREFIX = 'ASLI1:';

/** 240 bytes are 366 characters with the prefix: the most that QR version 11 at level M holds. */
export const MAX_TOKEN_BYTES = 240;

/** Longer texts are refused before anything is decoded. */
export const MAX_TOKEN_CHARACTERS = 1000;

export interface SignedToken {
  readonly kid: string;
  readonly claims: BadgeClaims;
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
}

/**
 * Signs claims and writes them as the text of a QR code: `ASLI1:` and base45 (RFC 9285) of an
 * untagged COSE_Sign1. Equal claims and key give equal text.
 *
 * @throws RangeError over 240 bytes; claims made by `fitClaims` are always under it
 */
export function encodeToken(claims: BadgeClaims, signer: Signer): string {
  const bytes = encodeCoseSign1(encodeClaims(claims), signer);
  if (bytes.length > MAX_TOKEN_BYTES) {
    throw new RangeError(`token of ${bytes.length} bytes`);
  }
  return TOKEN_PREFIX + encodeBase45(bytes);
}

/**
 * Reads the text of a QR code strictly. The result is *not* to be trusted before its signature is
 * checked: use `verifyBadge`.
 */
export function decodeToken(text: string): SignedToken | undefined {
  if (!text.startsWith(TOKEN_PREFIX) || text.length > MAX_TOKEN_CHARACTERS) {
    return undefined;
  }
  const bytes = decodeBase45(text.slice(TOKEN_PREFIX.length));
  const cose = bytes && decodeCoseSign1(bytes);
  const claims = cose && decodeClaims(cose.payload);
  return claims && { ...cose, claims };
}
