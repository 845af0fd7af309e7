import { decode, encode, rfc8949EncodeOptions } from 'cborg';

const STRICT = {
  strict: true,
  useMaps: true,
  rejectDuplicateMapKeys: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowBigInt: false,
  allowInfinity: false,
  allowNaN: false,
} as const;

/** Deterministic CBOR (RFC 8949 section 4.2.1): shortest lengths, keys in bytewise order. */
export function encodeCanonical(value: unknown): Uint8Array {
  return new Uint8Array(encode(value, rfc8949EncodeOptions));
}

/**
 * Reads CBOR that is in its one deterministic form; undefined for anything else (duplicate keys,
 * indefinite or long lengths, unsorted maps, broken UTF-8, trailing bytes). Maps become `Map`.
 *
 * @param tag the one tag (0 to 23) accepted around the value, if any; it is taken off
 */
export function decodeCanonical(bytes: Uint8Array, tag?: number): unknown {
  try {
    const tagged = tag !== undefined && bytes[0] === (0xc0 | tag);
    const body = tagged ? bytes.subarray(1) : bytes;
    const value: unknown = decode(body, STRICT);
    return sameBytes(encodeCanonical(value), body) ? value : undefined;
  } catch {
    return undefined;
  }
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
