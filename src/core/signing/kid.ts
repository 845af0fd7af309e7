import { createHash } from 'node:crypto';

/** A key's short name: the first 8 bytes of the SHA-256 of its raw public key, in base64url. */
export function kidOf(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest().subarray(0, 8).toString('base64url');
}
