import {
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import type { Signer } from '../../domain/badges/cose-sign1.ts';
import { kidOf } from './kid.ts';

/** DER heads around the raw 32 bytes (RFC 8410 sections 4 and 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const RAW_BYTES = 32;
const MAX_CACHED_KEYS = 256;

export interface KeyPair {
  /** The secret 32-byte seed of RFC 8032: this is what is wrapped and stored. */
  readonly privateKey: Uint8Array;
  /** Raw 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** A new key pair; a given seed gives the same pair again. */
export function createKeyPair(seed: Uint8Array = randomBytes(RAW_BYTES)): KeyPair {
  const privateKey = Uint8Array.from(seed);
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

/** The raw public key of a secret seed. */
export function publicKeyOf(privateKey: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyObject(privateKey)).export({
    format: 'der',
    type: 'spki',
  });
  return Uint8Array.from(spki.subarray(SPKI_HEAD.length));
}

/** Ed25519 signature (64 bytes) of any bytes; deterministic. For many, use `signerOf`. */
export function signWith(privateKey: Uint8Array, bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(sign(null, bytes, privateKeyObject(privateKey)));
}

/** What signs tokens under this key; reads the key once. */
export function signerOf(privateKey: Uint8Array): Signer {
  const key = privateKeyObject(privateKey);
  return {
    kid: kidOf(publicKeyOf(privateKey)),
    sign: (bytes) => Uint8Array.from(sign(null, bytes, key)),
  };
}

function privateKeyObject(privateKey: Uint8Array): KeyObject {
  if (privateKey.length !== RAW_BYTES) {
    throw new RangeError(`an Ed25519 seed is ${RAW_BYTES} bytes`);
  }
  const key = Buffer.concat([PKCS8_HEAD, privateKey]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

/**
 * Whether `signature` is the Ed25519 signature of `bytes` by the raw public key. False, never an
 * error, for a key or signature of the wrong length.
 */
export function verifyEd25519(
  publicKey: Uint8Array,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (publicKey.length !== RAW_BYTES || signature.length !== RAW_BYTES * 2) {
    return false;
  }
  return verify(null, bytes, publicKeyObject(publicKey), signature);
}

const cache = new Map<string, KeyObject>();

/** Reading a key costs a good part of a verification, and a fair has few keys. */
export function publicKeyObject(publicKey: Uint8Array): KeyObject {
  const name = Buffer.from(publicKey).toString('latin1');
  const known = cache.get(name);
  if (known) {
    return known;
  }
  const key = Buffer.concat([SPKI_HEAD, publicKey]);
  const object = createPublicKey({ key, format: 'der', type: 'spki' });
  if (cache.size >= MAX_CACHED_KEYS) {
    cache.clear();
  }
  cache.set(name, object);
  return object;
}
