import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase45, encodeBase45 } from './base45.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { decodeCanonical, encodeCanonical } from './canonical-cbor.ts';

const utf8 = new TextEncoder();
const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes %s as RFC 9285 does', (text, expected) => {
    expect(encodeBase45(utf8.encode(text))).toBe(expected);
    expect(decodeBase45(expected)).toEqual(utf8.encode(text));
  });

  it('reads back any bytes, and never ends in a blank', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = encodeBase45(bytes);
        expect(decodeBase45(text)).toEqual(bytes);
        expect(text.trim()).toBe(text.trimStart());
      }),
    );
  });

  it.each(['A', 'ab', 'GGW', ':::', '::', 'BB8A', 'BB8é0'])('refuses %s', (text) => {
    expect(decodeBase45(text)).toBeUndefined();
  });
});

describe('base64url', () => {
  it('agrees with Node', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64url');
        expect(encodeBase64url(bytes)).toBe(text);
        expect(decodeBase64url(text)).toEqual(bytes);
      }),
    );
  });

  it.each(['A', 'AB', 'A+', 'AA=='])('refuses %s', (text) => {
    expect(decodeBase64url(text)).toBeUndefined();
  });
});

describe('canonical CBOR', () => {
  it('orders keys bytewise, whatever the order of insertion', () => {
    const one = encodeCanonical(
      new Map([
        [-1, 'c'],
        [10, 'a'],
        [2, 'b'],
      ]),
    );
    expect(Buffer.from(one).toString('hex')).toBe('a30261620a6161206163');
  });

  it.each([
    ['a2010201 03', 'duplicate keys'],
    ['a202010102', 'unsorted keys'],
    ['1801', 'a long integer'],
    ['9f01ff', 'an indefinite array'],
    ['5801aa', 'a long length'],
    ['61ff', 'broken UTF-8'],
    ['0100', 'trailing bytes'],
    ['f7', 'undefined'],
    ['f97e00', 'not a number'],
    ['c001', 'an unexpected tag'],
    ['1bffffffffffffffff', 'a huge integer'],
    ['', 'nothing'],
  ])('refuses %s (%s)', (hex) => {
    expect(decodeCanonical(bytesOf(hex.replaceAll(' ', '')))).toBeUndefined();
  });

  it('takes off the one tag it is told to accept', () => {
    expect(decodeCanonical(bytesOf('d28101'), 18)).toEqual([1]);
    expect(decodeCanonical(bytesOf('8101'), 18)).toEqual([1]);
    expect(decodeCanonical(bytesOf('d2d28101'), 18)).toBeUndefined();
    expect(decodeCanonical(bytesOf('d18101'), 18)).toBeUndefined();
  });
});
