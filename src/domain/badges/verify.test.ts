import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicKeyOf, signerOf, verifyEd25519 } from '../../core/signing/ed25519.ts';
import { badgeClaims } from './badge.fixture.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';
import type { BadgeClaims } from './claims.ts';
import { formatSerial } from './serial.ts';
import { encodeToken, TOKEN_PREFIX } from './token.ts';
import { type Verdict, verifyBadge } from './verify.ts';
import type { BadgeState, IssuedBadge, TrustedKey, VerifyContext } from './verify-context.ts';

const seed = new Uint8Array(32).fill(7);
const signer = signerOf(seed);
const stranger = signerOf(new Uint8Array(32).fill(9));
const during = Date.parse('2026-02-05T10:00:00+07:00');
const serialOf = (number: number) => formatSerial({ edition: 'INA26U', number });

const key: TrustedKey = {
  kid: signer.kid,
  publicKey: publicKeyOf(seed),
  serialFrom: 1,
  serialTo: 9_999,
  validFrom: Date.parse('2026-01-01T00:00:00Z'),
  validTo: Date.parse('2026-12-31T00:00:00Z'),
};

function listed(state: BadgeState, revision = 1): IssuedBadge {
  return { state, revision, validFrom: '2026-02-04', validTo: '2026-02-08' };
}

function context(change: Partial<VerifyContext> = {}): VerifyContext {
  return {
    audience: 'INA26U',
    keys: [key],
    issued: () => undefined,
    now: during,
    verifySignature: verifyEd25519,
    ...change,
  };
}

const good = encodeToken(badgeClaims(), signer);

describe('a code', () => {
  it.each<[string, Verdict, Partial<BadgeClaims>, Partial<VerifyContext>]>([
    ['in order', 'valid', {}, {}],
    ['in order and listed', 'valid', {}, { issued: () => listed('AKTIF') }],
    ['newer than the list', 'valid', { revision: 2 }, { issued: () => listed('AKTIF') }],
    ['in its first second', 'valid', {}, { now: Date.parse('2026-02-04T00:00:00+07:00') }],
    ['before', 'not-yet-valid', {}, { now: Date.parse('2026-02-03T23:59:59.999+07:00') }],
    ['in its last second', 'valid', {}, { now: Date.parse('2026-02-08T23:59:59.999+07:00') }],
    ['after', 'expired', {}, { now: Date.parse('2026-02-09T00:00:00+07:00') }],
    ['at no time', 'not-yet-valid', {}, { now: Number.NaN }],
    ['suspended', 'suspended', {}, { issued: () => listed('DITANGGUHKAN') }],
    ['revoked', 'revoked', {}, { issued: () => listed('DICABUT') }],
    ['lapsed in the list', 'expired', {}, { issued: () => listed('KEDALUWARSA') }],
    ['replaced', 'superseded', {}, { issued: () => listed('DIGANTI') }],
    ['of an old revision', 'superseded', {}, { issued: () => listed('AKTIF', 2) }],
    ['revoked and of an old revision', 'revoked', {}, { issued: () => listed('DICABUT', 2) }],
    ['in an unheard-of state', 'revoked', {}, { issued: () => listed('X' as BadgeState) }],
    ['from another fair', 'other-fair', {}, { audience: 'INA26O' }],
    ['by an unknown key', 'unknown-key', {}, { keys: [] }],
    ['outside the block', 'unknown-key', { serial: serialOf(10_000) }, {}],
    ['signed before the key', 'unknown-key', { issuedAt: 1_700_000_000 }, {}],
    ['signed after the key', 'unknown-key', { issuedAt: 1_900_000_000 }, {}],
  ])('%s reads %s', (_name, verdict, change, contextChange) => {
    const result = verifyBadge(encodeToken(badgeClaims(change), signer), context(contextChange));
    expect(result.verdict).toBe(verdict);
  });

  it('carries its claims and what the list says', () => {
    const issued = listed('AKTIF');
    expect(verifyBadge(`${good}\r\n`, context({ issued: () => issued }))).toEqual({
      verdict: 'valid',
      from: 'code',
      serial: serialOf(123),
      kid: signer.kid,
      claims: badgeClaims(),
      issued,
    });
  });

  it.each<[string, Verdict, number, boolean]>([
    ['an earlier serial that is listed', 'valid', 200, true],
    ['an earlier serial that is not', 'unconfirmed', 200, false],
    ['the last serial', 'valid', 123, true],
    ['a later serial, even listed', 'revoked', 122, true],
    ['a later serial', 'revoked', 122, false],
  ])('under a revoked key: %s reads %s', (_name, verdict, revokedAfterSerial, known) => {
    const keys = [{ ...key, revokedAfterSerial }];
    const issued = () => (known ? listed('AKTIF') : undefined);
    expect(verifyBadge(good, context({ keys, issued })).verdict).toBe(verdict);
  });

  it.each<[string, Verdict, Partial<IssuedBadge> | undefined]>([
    ['listed under that key', 'valid', { kid: signer.kid }],
    ['listed under another key', 'unknown-key', { kid: stranger.kid }],
    ['listed under no known key', 'unknown-key', {}],
    ['not listed', 'unknown-key', undefined],
    ['listed and revoked', 'revoked', { kid: signer.kid, state: 'DICABUT' }],
    ['listed and suspended', 'suspended', { kid: signer.kid, state: 'DITANGGUHKAN' }],
    ['listed with a newer revision', 'superseded', { kid: signer.kid, revision: 2 }],
  ])('signed outside the time of its key, %s, reads %s', (_name, verdict, known) => {
    const issued = () => known && { ...listed('AKTIF'), ...known };
    for (const issuedAt of [1_700_000_000, 1_900_000_000]) {
      const code = encodeToken(badgeClaims({ issuedAt }), signer);
      expect(verifyBadge(code, context({ issued })).verdict).toBe(verdict);
    }
  });

  it('is good outside the time of its key only where that very key is listed', () => {
    const kid = fc.option(fc.constantFrom(signer.kid, stranger.kid, ''), { nil: undefined });
    const number = fc.constantFrom(123, 9_999, 10_000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), kid, number, (issuedAt, by, n) => {
        const issued = () => ({ ...listed('AKTIF'), ...(by && { kid: by }) });
        const code = encodeToken(badgeClaims({ issuedAt, serial: serialOf(n) }), signer);
        const inTime = issuedAt * 1000 >= key.validFrom && issuedAt * 1000 <= key.validTo;
        const good = n <= key.serialTo && (inTime || by === signer.kid);
        const { verdict } = verifyBadge(code, context({ issued }));
        expect(verdict).toBe(good ? 'valid' : 'unknown-key');
      }),
    );
  });

  it('says nothing of what a stranger wrote under our key id', () => {
    const forged = encodeToken(badgeClaims(), { kid: signer.kid, sign: stranger.sign });
    expect(verifyBadge(forged, context())).toEqual({
      verdict: 'invalid',
      reason: 'bad-signature',
    });
  });

  it('fails closed when checking the signature fails', () => {
    const verifySignature = () => {
      throw new Error('no such algorithm');
    };
    expect(verifyBadge(good, context({ verifySignature })).verdict).toBe('invalid');
  });

  it.each([
    ['truncated', good.slice(0, -3), 'malformed'],
    ['followed by bytes', `${good}000`, 'malformed'],
    ['doubled', good + good, 'malformed'],
    ['over the cap', TOKEN_PREFIX + '0'.repeat(100_000), 'malformed'],
    ['empty', TOKEN_PREFIX, 'malformed'],
    ['in lower case', good.toLowerCase(), 'not-a-code'],
    ['of a later kind', good.replace('ASLI1', 'ASLI2'), 'not-a-code'],
    ['without prefix', good.slice(6), 'not-a-code'],
    ['a web address', 'https://example.org/ASLI1:', 'not-a-code'],
    ['nothing', '', 'not-a-code'],
    ['a NUL', '\0', 'not-a-code'],
    ['deep', TOKEN_PREFIX + encodeBase45(new Uint8Array(600).fill(0x81)), 'malformed'],
  ])('%s is no code', (_name, text, reason) => {
    expect(verifyBadge(text, context())).toEqual({ verdict: 'invalid', reason });
  });

  it('never reads valid after any change of one byte', () => {
    const bytes = decodeBase45(good.slice(6)) ?? new Uint8Array();
    const verdicts = new Set<string>();
    for (let index = 0; index < bytes.length; index += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = Uint8Array.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ (1 << bit);
        verdicts.add(verifyBadge(TOKEN_PREFIX + encodeBase45(changed), context()).verdict);
      }
    }
    expect([...verdicts].sort()).toEqual(['invalid', 'unknown-key']);
  });

  it('never reads valid after any change of one character', () => {
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:a';
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom(...alphabet), (index, character) => {
        fc.pre(good.charAt(index) !== character);
        const changed = good.slice(0, index) + character + good.slice(index + 1);
        expect(['invalid', 'unknown-key']).toContain(verifyBadge(changed, context()).verdict);
      }),
      { numRuns: 500 },
    );
  });

  it('has an answer to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (text, prefixed) => {
        const result = verifyBadge(prefixed ? TOKEN_PREFIX + text : text, context());
        expect(result.verdict).toBe('invalid');
      }),
    );
  });
});

describe('a typed serial', () => {
  it.each<[string, Verdict, IssuedBadge | undefined]>([
    ['active', 'valid', listed('AKTIF')],
    ['suspended', 'suspended', listed('DITANGGUHKAN')],
    ['revoked', 'revoked', listed('DICABUT')],
    ['lapsed', 'expired', listed('KEDALUWARSA')],
    ['replaced', 'superseded', listed('DIGANTI')],
    ['unknown here', 'unconfirmed', undefined],
    ['over', 'expired', { ...listed('AKTIF'), validTo: '2026-02-04' }],
    ['early', 'not-yet-valid', { ...listed('AKTIF'), validFrom: '2026-02-06' }],
  ])('%s reads %s', (_name, verdict, known) => {
    const issued = (serial: string) => (serial === serialOf(123) ? known : undefined);
    const typed = serialOf(123).toLowerCase().replaceAll('-', ' ');
    const result = verifyBadge(typed, context({ issued }));
    expect(result).toMatchObject({ verdict, from: 'list', serial: serialOf(123) });
  });

  it('with a wrong check character is a slip of the hand, not a forgery', () => {
    const wrong = serialOf(123).slice(0, -1) + (serialOf(123).endsWith('A') ? 'B' : 'A');
    expect(verifyBadge(wrong, context())).toEqual({
      verdict: 'invalid',
      reason: 'check-character',
    });
  });

  it('of another fair says so', () => {
    const serial = formatSerial({ edition: 'INA25O', number: 5 });
    expect(verifyBadge(serial, context()).verdict).toBe('other-fair');
  });
});
