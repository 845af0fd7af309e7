import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyPair, signerOf, signWith, verifyEd25519 } from './ed25519.ts';
import { certifyKey, type KeyTerms, readKeyCertificate } from './key-certificate.ts';
import { kidOf } from './kid.ts';

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('Ed25519', () => {
  it('agrees with test 2 of RFC 8032 section 7.1', () => {
    const secret = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb';
    const pair = createKeyPair(bytesOf(secret));
    expect(Buffer.from(pair.publicKey).toString('hex')).toBe(
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    );
    const signature = signWith(pair.privateKey, Uint8Array.of(0x72));
    expect(Buffer.from(signature).toString('hex')).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
        '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    expect(signerOf(pair.privateKey).sign(Uint8Array.of(0x72))).toEqual(signature);
    expect(verifyEd25519(pair.publicKey, Uint8Array.of(0x72), signature)).toBe(true);
  });

  it('says no, never throws, whatever the key and the signature', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.uint8Array({ maxLength: 70 }),
        (key, signature) => {
          expect(verifyEd25519(key, new Uint8Array(3), signature)).toBe(false);
        },
      ),
    );
    expect(verifyEd25519(new Uint8Array(32).fill(255), new Uint8Array(1), new Uint8Array(64))).toBe(
      false,
    );
  });

  it('makes a new pair each time, and refuses a seed of the wrong length', () => {
    expect(createKeyPair().privateKey).not.toEqual(createKeyPair().privateKey);
    expect(() => createKeyPair(new Uint8Array(31))).toThrow(RangeError);
  });
});

describe('key certificate', () => {
  const root = createKeyPair(new Uint8Array(32).fill(1));
  const device = createKeyPair(new Uint8Array(32).fill(2));
  const sign = signerOf(root.privateKey).sign;
  const terms: KeyTerms = {
    device: '0198c0de-0000-7000-8000-000000000001',
    publicKey: device.publicKey,
    kid: kidOf(device.publicKey),
    serialFrom: 1,
    serialTo: 9_999,
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2027-02-05T00:00:00.000Z',
  };

  it('reads back under the root key only', () => {
    const bytes = certifyKey(terms, sign);
    expect(readKeyCertificate(bytes, root.publicKey)).toEqual(terms);
    expect(readKeyCertificate(bytes, device.publicKey)).toBeUndefined();
    expect(certifyKey({ ...terms }, sign)).toEqual(bytes);
  });

  it('is void after any change of one bit', () => {
    const bytes = certifyKey(terms, sign);
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Uint8Array.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(readKeyCertificate(changed, root.publicKey)).toBeUndefined();
    }
    expect(readKeyCertificate(new Uint8Array(), root.publicKey)).toBeUndefined();
    expect(readKeyCertificate(Uint8Array.of(...bytes, 0), root.publicKey)).toBeUndefined();
  });

  it.each<[string, Partial<KeyTerms>]>([
    ['a key id of another key', { kid: kidOf(root.publicKey) }],
    ['a block that ends before it starts', { serialTo: 0 }],
    ['a block beyond six digits', { serialTo: 1_000_000 }],
    ['a time that is none', { validTo: 'tomorrow' }],
    ['an end before its start', { validTo: '2025-01-01T00:00:00.000Z' }],
    ['no device', { device: '' }],
  ])('is not given for %s', (_name, change) => {
    expect(() => certifyKey({ ...terms, ...change }, sign)).toThrow(RangeError);
  });
});
