import { createHash } from 'node:crypto';
import { Sign1 } from '@auth0/cose';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicKeyObject, publicKeyOf, signerOf } from '../../core/signing/ed25519.ts';
import { badgeClaims } from './badge.fixture.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';
import { encodeCanonical } from './canonical-cbor.ts';
import {
  BASES,
  type BadgeClaims,
  CLAIM_TABLE,
  decodeClaims,
  encodeClaims,
  GRADES,
  TOKEN_TYPES,
} from './claims.ts';
import { encodeCoseSign1 } from './cose-sign1.ts';
import { fitClaims } from './fit-claims.ts';
import { formatSerial } from './serial.ts';
import { decodeToken, encodeToken, MAX_TOKEN_BYTES, TOKEN_PREFIX } from './token.ts';

const seed = new Uint8Array(32).fill(7);
const signer = signerOf(seed);

const anyClaims: fc.Arbitrary<BadgeClaims> = fc
  .record({
    type: fc.constantFrom(...TOKEN_TYPES),
    basis: fc.constantFrom(...BASES),
    grade: fc.constantFrom(...GRADES),
    number: fc.integer({ min: 1, max: 999_999 }),
    revision: fc.integer({ min: 1, max: 65_535 }),
    classes: fc.constantFrom('A', 'B', 'AB', 'ABCDE'),
    fascia: fc.string({ unit: 'grapheme', maxLength: 60 }),
    booths: fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }),
    recordHash: fc.uint8Array({ minLength: 8, maxLength: 8 }),
  })
  .map(({ number, ...rest }) =>
    fitClaims({
      ...badgeClaims(),
      ...rest,
      serial: formatSerial({ edition: 'INA26U', number }),
    }),
  );

describe('badge token', () => {
  it('reads back what it writes, within 240 bytes, always the same', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const text = encodeToken(claims, signer);
        const bytes = decodeBase45(text.slice(TOKEN_PREFIX.length));
        expect(bytes?.length).toBeLessThanOrEqual(MAX_TOKEN_BYTES);
        expect(decodeToken(text)?.claims).toEqual(claims);
        expect(decodeToken(text)?.kid).toBe(signer.kid);
        expect(encodeToken(claims, signer)).toBe(text);
      }),
    );
  });

  it('is verified by an independent COSE library', async () => {
    await fc.assert(
      fc.asyncProperty(anyClaims, async (claims) => {
        const text = encodeToken(claims, signer);
        const bytes = decodeBase45(text.slice(TOKEN_PREFIX.length)) ?? new Uint8Array();
        const token = Sign1.decode(bytes);
        const key = publicKeyObject(publicKeyOf(seed));
        await expect(token.verify(key)).resolves.toBeUndefined();
        expect(decodeClaims(token.payload)).toEqual(claims);
        const other = publicKeyObject(publicKeyOf(new Uint8Array(32).fill(8)));
        await expect(token.verify(other)).rejects.toThrow();
      }),
      { numRuns: 20 },
    );
  });

  it('has not changed its bytes', () => {
    const text = encodeToken(badgeClaims(), signer);
    expect(createHash('sha256').update(text).digest('hex')).toMatchInlineSnapshot(
      `"ce91707605c4929f4febf236e6d18c1d8af4618728f0b30a63217167912a352e"`,
    );
  });

  it('is accepted under COSE tag 18 as well', () => {
    const bytes = decodeBase45(encodeToken(badgeClaims(), signer).slice(6)) ?? new Uint8Array();
    const tagged = TOKEN_PREFIX + encodeBase45(Uint8Array.of(0xd2, ...bytes));
    expect(decodeToken(tagged)?.claims).toEqual(badgeClaims());
  });

  it('refuses claims that were not fitted', () => {
    const claims = badgeClaims({ fascia: 'x'.repeat(200) });
    expect(() => encodeToken(claims, signer)).toThrow(RangeError);
  });
});

describe('strict reading', () => {
  const wire = () => {
    const badge = new Map<number, unknown>([
      [1, 1],
      [2, 1],
      [3, 'A1'],
      [4, 'Ani'],
      [5, 'A'],
      [6, 1],
      [7, 1],
      [8, new Uint8Array(8)],
    ]);
    const cwt = new Map<number, unknown>([
      [2, badgeClaims().serial],
      [3, 'INA26U'],
      [4, 20],
      [5, 10],
      [6, 5],
      [-65537, badge],
    ]);
    return { cwt, badge };
  };

  it('accepts the reference map', () => {
    expect(decodeClaims(encodeCanonical(wire().cwt))?.fascia).toBe('Ani');
  });

  it.each<[string, (maps: ReturnType<typeof wire>) => unknown]>([
    ['an unknown claim', ({ cwt }) => cwt.set(38, 'x')],
    ['an unknown badge claim', ({ badge }) => badge.set(9, 1)],
    ['a claim in place of another', ({ cwt }) => cwt.delete(6) && cwt.set(7, 5)],
    ['a missing claim', ({ badge }) => badge.delete(7)],
    ['an unknown type', ({ badge }) => badge.set(1, 4)],
    ['type zero', ({ badge }) => badge.set(1, 0)],
    ['a text for a number', ({ cwt }) => cwt.set(4, '20')],
    ['a fraction', ({ cwt }) => cwt.set(4, 20.5)],
    ['a negative time', ({ cwt }) => cwt.set(6, -1)],
    ['an end before its start', ({ cwt }) => cwt.set(4, 9)],
    ['revision zero', ({ badge }) => badge.set(2, 0)],
    ['a class beyond E', ({ badge }) => badge.set(5, 'F')],
    ['no class', ({ badge }) => badge.set(5, '')],
    ['a short hash', ({ badge }) => badge.set(8, new Uint8Array(7))],
    ['a hash as text', ({ badge }) => badge.set(8, '12345678')],
    ['another fair than its serial', ({ cwt }) => cwt.set(3, 'INA26O')],
    ['a serial with a wrong check character', ({ cwt }) => cwt.set(2, 'INA26U-000124-0')],
    ['null', ({ badge }) => badge.set(4, null)],
  ])('refuses %s', (_name, spoil) => {
    const maps = wire();
    spoil(maps);
    expect(decodeClaims(encodeCanonical(maps.cwt))).toBeUndefined();
  });

  it('refuses other headers', () => {
    const payload = encodeClaims(badgeClaims());
    const good = encodeCoseSign1(payload, signer);
    const text = (bytes: Uint8Array) => TOKEN_PREFIX + encodeBase45(bytes);
    expect(decodeToken(text(good))).toBeDefined();
    const kid = Uint8Array.from(Buffer.from(signer.kid, 'base64url'));
    const headers: unknown[] = [
      new Map<number, unknown>([
        [1, -7],
        [4, kid],
      ]),
      new Map<number, unknown>([[1, -8]]),
      new Map<number, unknown>([[4, kid]]),
      new Map<number, unknown>([
        [1, -8],
        [4, kid.subarray(1)],
      ]),
      new Map<number, unknown>([
        [1, -8],
        [2, [99]],
        [4, kid],
      ]),
    ];
    for (const header of headers) {
      const parts = [encodeCanonical(header), new Map(), payload, new Uint8Array(64)];
      expect(decodeToken(text(encodeCanonical(parts)))).toBeUndefined();
    }
    const unprotected = new Map([[4, kid]]);
    const header = encodeCanonical(
      new Map<number, unknown>([
        [1, -8],
        [4, kid],
      ]),
    );
    const parts = [header, unprotected, payload, new Uint8Array(64)];
    expect(decodeToken(text(encodeCanonical(parts)))).toBeUndefined();
  });

  it('keeps one key per claim', () => {
    const places = Object.values(CLAIM_TABLE).map((row) => `${row.in} ${row.key}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('fitting', () => {
  it('keeps whole booth codes and counts the rest', () => {
    const booths = ['PLH-A-012', 'PLH-A-013', 'PLH-A-014', 'PLH-A-015'];
    expect(fitClaims({ ...badgeClaims(), booths }).booths).toBe('PLH-A-012 PLH-A-013 PLH-A-014 +1');
    expect(fitClaims({ ...badgeClaims(), booths: [] }).booths).toBe('');
  });

  it('cuts a name at 30 characters as the reader counts them', () => {
    const family = '👩‍👩‍👧';
    const claims = fitClaims({ ...badgeClaims(), booths: [], fascia: family.repeat(10) });
    expect(claims.fascia.length % family.length).toBe(0);
    expect(claims.fascia.startsWith(family)).toBe(true);
    const plain = fitClaims({ ...badgeClaims(), booths: [], fascia: 'a'.repeat(50) });
    expect(plain.fascia).toBe('a'.repeat(30));
  });

  it('mends half a surrogate pair', () => {
    const claims = fitClaims({ ...badgeClaims(), booths: [], fascia: 'x\ud83d' });
    expect(claims.fascia).toBe('x\ufffd');
    expect(decodeToken(encodeToken(claims, signer))?.claims).toEqual(claims);
  });
});
