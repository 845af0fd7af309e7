import { decodeCanonical, encodeCanonical } from '../../domain/badges/canonical-cbor.ts';
import { MAX_SERIAL_NUMBER } from '../../domain/badges/serial.ts';
import { verifyEd25519 } from './ed25519.ts';
import { kidOf } from './kid.ts';

/** Part of what is signed, so that nothing else the root key signs passes for a certificate. */
const PURPOSE = 'asli-device-key-1';

/** What the fair's root key says of a laptop's key. */
export interface KeyTerms {
  readonly device: string;
  /** Raw 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly kid: string;
  /** First and last serial number the laptop may issue, both included. */
  readonly serialFrom: number;
  readonly serialTo: number;
  /** ISO times in UTC, both included. */
  readonly validFrom: string;
  readonly validTo: string;
}

/**
 * Certifies a laptop's key: canonical CBOR `[terms, signature]`, the root's Ed25519 signature being
 * over canonical CBOR `[purpose, terms]`.
 *
 * @param sign signs with the fair's root key
 * @throws RangeError for terms that `readKeyCertificate` would refuse
 */
export function certifyKey(terms: KeyTerms, sign: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  if (!isSensible(terms)) {
    throw new RangeError('the terms of the key contradict themselves');
  }
  const { device, publicKey, kid, serialFrom, serialTo, validFrom, validTo } = terms;
  const body = encodeCanonical({
    device,
    publicKey,
    kid,
    serialFrom,
    serialTo,
    validFrom,
    validTo,
  });
  return encodeCanonical([body, sign(encodeCanonical([PURPOSE, body]))]);
}

/** Undefined unless the root key signed exactly these bytes and the terms make sense. */
export function readKeyCertificate(
  bytes: Uint8Array,
  rootPublicKey: Uint8Array,
): KeyTerms | undefined {
  const parts = decodeCanonical(bytes);
  const [body, signature] = Array.isArray(parts) && parts.length === 2 ? (parts as unknown[]) : [];
  if (!(body instanceof Uint8Array) || !(signature instanceof Uint8Array)) {
    return undefined;
  }
  if (!verifyEd25519(rootPublicKey, encodeCanonical([PURPOSE, body]), signature)) {
    return undefined;
  }
  const fields = decodeCanonical(body);
  if (!(fields instanceof Map) || fields.size !== 7) {
    return undefined;
  }
  const terms: Record<keyof KeyTerms, unknown> = {
    device: fields.get('device'),
    publicKey: fields.get('publicKey'),
    kid: fields.get('kid'),
    serialFrom: fields.get('serialFrom'),
    serialTo: fields.get('serialTo'),
    validFrom: fields.get('validFrom'),
    validTo: fields.get('validTo'),
  };
  return isSensible(terms) ? terms : undefined;
}

function isSensible(terms: Record<keyof KeyTerms, unknown>): terms is KeyTerms {
  const { device, publicKey, kid, serialFrom, serialTo, validFrom, validTo } = terms;
  return (
    typeof device === 'string' &&
    device.length > 0 &&
    publicKey instanceof Uint8Array &&
    publicKey.length === 32 &&
    kid === kidOf(publicKey) &&
    isSerialRange(serialFrom, serialTo) &&
    isInstant(validFrom) &&
    isInstant(validTo) &&
    validFrom <= validTo
  );
}

function isSerialRange(from: unknown, to: unknown): boolean {
  return (
    Number.isSafeInteger(from) &&
    Number.isSafeInteger(to) &&
    Number(from) >= 1 &&
    Number(from) <= Number(to) &&
    Number(to) <= MAX_SERIAL_NUMBER
  );
}

/** Only the form of `Date.toISOString`, which also sorts as it reads. */
function isInstant(value: unknown): value is string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}
