const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const VALUE = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Base45 (RFC 9285): two bytes as three characters of the QR alphanumeric set. */
export function encodeBase45(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 2) {
    const first = bytes[index] ?? 0;
    const second = bytes[index + 1];
    text += second === undefined ? digits(first, 2) : digits(first * 256 + second, 3);
  }
  return text;
}

/** Reads base45 strictly (RFC 9285 section 6); undefined for any text no encoder would write. */
export function decodeBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) {
    return undefined;
  }
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index += 3) {
    const group = text.slice(index, index + 3);
    const value = groupValue(group);
    if (value === undefined || value > (group.length === 3 ? 0xffff : 0xff)) {
      return undefined;
    }
    bytes.push(...(group.length === 3 ? [value >> 8, value & 0xff] : [value]));
  }
  return Uint8Array.from(bytes);
}

function digits(value: number, count: number): string {
  let rest = value;
  let text = '';
  for (let index = 0; index < count; index += 1) {
    text += ALPHABET.charAt(rest % 45);
    rest = Math.floor(rest / 45);
  }
  return text;
}

function groupValue(group: string): number | undefined {
  let value = 0;
  for (let index = group.length - 1; index >= 0; index -= 1) {
    const digit = VALUE.get(group.charAt(index));
    if (digit === undefined) {
      return undefined;
    }
    value = value * 45 + digit;
  }
  return value;
}
