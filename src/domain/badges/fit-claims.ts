import { type BadgeClaims, encodeClaims } from './claims.ts';
import { cutText, utf8Length } from './cut-text.ts';
import { MAX_TOKEN_BYTES } from './token.ts';

/** Array head, protected header, empty map, two byte-string heads and the signature. */
const ENVELOPE_BYTES = 1 + 14 + 1 + 2 + 2 + 64;
const MAX_BOOTH_BYTES = 32;
const MAX_FASCIA = 30;

/** The claims before they are cut to what a code of 240 bytes carries. */
export type BadgeFacts = Omit<BadgeClaims, 'booths'> & { readonly booths: readonly string[] };

/**
 * Cuts booths and fascia so that the signed token fits in 240 bytes: booths to whole codes within
 * 32 bytes (the rest counted as `+n`), fascia to 30 characters and the bytes that are left, never
 * through the middle of a character. The paper and the record keep the full texts.
 *
 * @throws RangeError if the other claims leave no room, which no sensible claims do
 */
export function fitClaims(facts: BadgeFacts): BadgeClaims {
  const booths = fitBooths(facts.booths.map(wellFormed));
  const bare = { ...facts, booths, fascia: '' };
  // One byte is kept back: a text of 24 bytes or more has a head of two bytes.
  const room = MAX_TOKEN_BYTES - ENVELOPE_BYTES - encodeClaims(bare).length - 1;
  if (room < 0) {
    throw new RangeError('claims leave no room for a name');
  }
  return { ...bare, fascia: cutText(wellFormed(facts.fascia), MAX_FASCIA, room) };
}

function fitBooths(booths: readonly string[]): string {
  for (let count = booths.length; count > 0; count -= 1) {
    const rest = booths.length - count;
    const text = [...booths.slice(0, count), ...(rest > 0 ? [`+${rest}`] : [])].join(' ');
    if (utf8Length(text) <= MAX_BOOTH_BYTES) {
      return text;
    }
  }
  return cutText(booths[0] ?? '', MAX_BOOTH_BYTES, MAX_BOOTH_BYTES);
}

/** CBOR text is UTF-8, which cannot hold half of a surrogate pair. */
function wellFormed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}
