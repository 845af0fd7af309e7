import type { Basis, Grade } from './claims.ts';
import type { VerifySignature } from './cose-sign1.ts';

/** `AKTIF` good, `DIGANTI` replaced by another serial; the rest as they read. */
export const BADGE_STATES = ['AKTIF', 'DITANGGUHKAN', 'DICABUT', 'KEDALUWARSA', 'DIGANTI'] as const;
export type BadgeState = (typeof BADGE_STATES)[number];

/** A device key that the fair's root key has certified. */
export interface TrustedKey {
  /** Base64url of the first 8 bytes of the SHA-256 of the public key. */
  readonly kid: string;
  /** Raw 32 bytes. */
  readonly publicKey: Uint8Array;
  /** First and last serial number the device may issue, both included. */
  readonly serialFrom: number;
  readonly serialTo: number;
  /** Milliseconds since the epoch, both included. */
  readonly validFrom: number;
  readonly validTo: number;
  /** Set when the key was revoked: the last serial number known to be its owner's work. */
  readonly revokedAfterSerial?: number;
}

/** What this laptop's journal knows about a serial. */
export interface IssuedBadge {
  readonly state: BadgeState;
  /** Newest revision issued. */
  readonly revision: number;
  /** ISO days in WIB, both included. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Key under which that revision was signed. */
  readonly kid?: string;
  readonly basis?: Basis;
  readonly grade?: Grade;
  /** Several badges carry the serial, and nothing tells which of them is meant. */
  readonly shared?: true;
}

export interface VerifyContext {
  /** Edition code of the fair we stand in, e.g. `INA26U`. */
  readonly audience: string;
  readonly keys: readonly TrustedKey[];
  /** `recordHash` of the code tells apart two badges that two laptops gave one serial. */
  readonly issued: (serial: string, recordHash?: Uint8Array) => IssuedBadge | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly verifySignature: VerifySignature;
}
