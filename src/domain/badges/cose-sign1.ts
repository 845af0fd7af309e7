import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { decodeCanonical, encodeCanonical } from './canonical-cbor.ts';

/** COSE header parameters and the EdDSA algorithm (RFC 9052 section 3.1, RFC 9053 section 2.2). */
const ALGORITHM = 1;
const KEY_ID = 4;
const EDDSA = -8;
const COSE_SIGN1_TAG = 18;
const KEY_ID_BYTES = 8;
const SIGNATURE_BYTES = 64;
const NOTHING = new Uint8Array(0);

/** Who signs: the key's id (base64url of 8 bytes) and an Ed25519 signature over any bytes. */
export interface Signer {
  readonly kid: string;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** Whether `signature` is the Ed25519 signature of `bytes` by the raw 32-byte `publicKey`. */
export type VerifySignature = (
  publicKey: Uint8Array,
  bytes: Uint8Array,
  signature: Uint8Array,
) => boolean;

export interface CoseSign1 {
  readonly kid: string;
  readonly payload: Uint8Array;
  /** The Sig_structure, i.e. the bytes the signature is over. */
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
}

/**
 * Signs a payload as an untagged COSE_Sign1 (RFC 9052 section 4.2) with `alg` and `kid` in the
 * protected header. Ed25519 is deterministic, so equal input gives equal bytes.
 *
 * @param context external data bound into the signature but not carried; both sides must agree
 * @throws RangeError for a kid that is not 8 bytes or a signature that is not 64
 */
export function encodeCoseSign1(
  payload: Uint8Array,
  signer: Signer,
  context: Uint8Array = NOTHING,
): Uint8Array {
  const kid = decodeBase64url(signer.kid);
  if (kid?.length !== KEY_ID_BYTES) {
    throw new RangeError('a key id is 8 bytes in base64url');
  }
  const header = encodeCanonical(
    new Map<number, unknown>([
      [ALGORITHM, EDDSA],
      [KEY_ID, kid],
    ]),
  );
  const signature = signer.sign(signatureInput(header, context, payload));
  if (signature.length !== SIGNATURE_BYTES) {
    throw new RangeError('an Ed25519 signature is 64 bytes');
  }
  return encodeCanonical([header, new Map(), payload, signature]);
}

/**
 * Reads a COSE_Sign1, untagged or under tag 18, in deterministic form and with exactly our
 * headers; undefined otherwise. The signature is *not* checked here.
 */
export function decodeCoseSign1(
  bytes: Uint8Array,
  context: Uint8Array = NOTHING,
): CoseSign1 | undefined {
  const parts = decodeCanonical(bytes, COSE_SIGN1_TAG);
  if (!Array.isArray(parts) || parts.length !== 4) {
    return undefined;
  }
  const [header, unprotected, payload, signature] = parts as unknown[];
  const kid = header instanceof Uint8Array ? keyId(decodeCanonical(header)) : undefined;
  if (
    kid === undefined ||
    !(header instanceof Uint8Array) ||
    !(unprotected instanceof Map) ||
    unprotected.size !== 0 ||
    !(payload instanceof Uint8Array) ||
    !(signature instanceof Uint8Array) ||
    signature.length !== SIGNATURE_BYTES
  ) {
    return undefined;
  }
  return { kid, payload, signedBytes: signatureInput(header, context, payload), signature };
}

function keyId(header: unknown): string | undefined {
  if (!(header instanceof Map) || header.size !== 2 || header.get(ALGORITHM) !== EDDSA) {
    return undefined;
  }
  const kid: unknown = header.get(KEY_ID);
  return kid instanceof Uint8Array && kid.length === KEY_ID_BYTES
    ? encodeBase64url(kid)
    : undefined;
}

function signatureInput(header: Uint8Array, context: Uint8Array, payload: Uint8Array): Uint8Array {
  return encodeCanonical(['Signature1', header, context, payload]);
}
