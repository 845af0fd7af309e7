import type { BadgeClaims } from './claims.ts';
import { formatSerial, hasShapeOfSerial, parseSerial, parseTypedSerial } from './serial.ts';
import { decodeToken, TOKEN_PREFIX } from './token.ts';
import type { BadgeState, IssuedBadge, TrustedKey, VerifyContext } from './verify-context.ts';
import { endOfDayWib, startOfDayWib } from './wib-day.ts';

export const VERDICTS = [
  'valid',
  'not-yet-valid',
  'expired',
  'suspended',
  'revoked',
  'superseded',
  'unconfirmed',
  'other-fair',
  'unknown-key',
  'invalid',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why an `invalid` code is none. */
export type InvalidReason = 'not-a-code' | 'check-character' | 'malformed' | 'bad-signature';

/** Why a known key does not carry this serial. */
export type KeyProblem = 'outside-key-block' | 'outside-key-time' | 'key-revoked';

export type Verification =
  | { readonly verdict: 'invalid'; readonly reason: InvalidReason }
  | { readonly verdict: 'unknown-key'; readonly kid: string; readonly keyProblem?: KeyProblem }
  | {
      readonly verdict: Exclude<Verdict, 'invalid' | 'unknown-key'>;
      readonly from: 'code';
      readonly serial: string;
      readonly kid: string;
      /** Present only under a good signature. */
      readonly claims: BadgeClaims;
      readonly issued: IssuedBadge | undefined;
      readonly keyProblem?: KeyProblem;
    }
  | {
      readonly verdict: Exclude<Verdict, 'invalid' | 'unknown-key'>;
      /** Typed by hand: nothing was signed, the answer is what this laptop's list says. */
      readonly from: 'list';
      readonly serial: string;
      readonly issued: IssuedBadge | undefined;
    };

/**
 * The verdict on what was scanned or typed: the text of a QR code (`ASLI1:…`) or a serial. Never
 * throws on any text and fails closed: whatever is not positively good is not `valid`.
 *
 * Order for a code: prefix, length, strict decoding, key, signature, fair, the key's own limits,
 * time, state in the list, revision.
 */
export function verifyBadge(text: string, context: VerifyContext): Verification {
  // Hand scanners add a line end; base45 never ends in a blank, so nothing of the code is lost.
  const code = text.trim();
  if (!code.startsWith(TOKEN_PREFIX)) {
    return verifySerial(code, context);
  }
  const token = decodeToken(code);
  if (!token) {
    return { verdict: 'invalid', reason: 'malformed' };
  }
  const { kid, claims } = token;
  const key = context.keys.find((candidate) => candidate.kid === kid);
  if (!key) {
    return { verdict: 'unknown-key', kid };
  }
  if (!signatureHolds(key, token.signedBytes, token.signature, context)) {
    return { verdict: 'invalid', reason: 'bad-signature' };
  }
  return judge(claims, key, context);
}

function signatureHolds(
  key: TrustedKey,
  bytes: Uint8Array,
  signature: Uint8Array,
  context: VerifyContext,
): boolean {
  try {
    return context.verifySignature(key.publicKey, bytes, signature) === true;
  } catch {
    return false;
  }
}

function judge(claims: BadgeClaims, key: TrustedKey, context: VerifyContext): Verification {
  const issued = context.issued(claims.serial, claims.recordHash);
  const result = {
    from: 'code',
    serial: claims.serial,
    kid: key.kid,
    claims,
    issued,
  } as const;
  if (claims.audience !== context.audience) {
    return { ...result, verdict: 'other-fair' };
  }
  const keyProblem = problemOfKey(claims, key, issued?.kid === key.kid);
  if (keyProblem === 'key-revoked') {
    return { ...result, verdict: 'revoked', keyProblem };
  }
  if (keyProblem) {
    return { verdict: 'unknown-key', kid: key.kid, keyProblem };
  }
  if (key.revokedAfterSerial !== undefined && !issued) {
    // Whoever holds a stolen key writes any date and number: only the list can vouch for it.
    return { ...result, verdict: 'unconfirmed', keyProblem: 'key-revoked' };
  }
  const time = verdictOfTime(claims.notBefore, claims.expiresAt, context.now);
  const state = issued ? verdictOfListed(issued) : 'valid';
  const older = issued !== undefined && claims.revision < issued.revision;
  const verdict = firstProblem(time, state, older ? 'superseded' : 'valid');
  return { ...result, verdict };
}

/**
 * `listed`: our own list has the serial under this very key. It vouches for the time then: a
 * laptop enrolled with its clock days ahead signs before its key begins once the clock is put
 * right, and a code that is not listed proves nothing by its date.
 */
function problemOfKey(
  claims: BadgeClaims,
  key: TrustedKey,
  listed: boolean,
): KeyProblem | undefined {
  const number = parseSerial(claims.serial)?.number ?? 0;
  if (!(number >= key.serialFrom && number <= key.serialTo)) {
    return 'outside-key-block';
  }
  // Codes carry whole seconds: a badge made in the second of the enrolment is not too early.
  const { issuedAt } = claims;
  const [from, to] = [Math.floor(key.validFrom / 1000), Math.floor(key.validTo / 1000)];
  if (!listed && !(issuedAt >= from && issuedAt <= to)) {
    return 'outside-key-time';
  }
  return key.revokedAfterSerial !== undefined && number > key.revokedAfterSerial
    ? 'key-revoked'
    : undefined;
}

function verifySerial(text: string, context: VerifyContext): Verification {
  const typed = parseTypedSerial(text);
  if (!typed) {
    return {
      verdict: 'invalid',
      reason: hasShapeOfSerial(text) ? 'check-character' : 'not-a-code',
    };
  }
  const serial = formatSerial(typed);
  const issued = context.issued(serial);
  const result = { from: 'list', serial, issued } as const;
  if (typed.edition !== context.audience) {
    return { ...result, verdict: 'other-fair' };
  }
  if (!issued) {
    return { ...result, verdict: 'unconfirmed' };
  }
  const [start, end] = [startOfDayWib(issued.validFrom), endOfDayWib(issued.validTo)];
  const time = verdictOfTime(start, end, context.now);
  return { ...result, verdict: firstProblem(time, verdictOfListed(issued)) };
}

type Judged = Exclude<Verdict, 'other-fair' | 'unknown-key' | 'invalid'>;

function firstProblem(...verdicts: readonly Judged[]): Judged {
  return verdicts.find((verdict) => verdict !== 'valid') ?? 'valid';
}

/** `from` and `to` in seconds, `to` being the last second that counts. */
function verdictOfTime(from: number, to: number, now: number): Judged {
  const second = Math.floor(now / 1000);
  if (second > to) {
    return 'expired';
  }
  // Written so that a clock that is not a number is never in time.
  return second >= from ? 'valid' : 'not-yet-valid';
}

function verdictOfListed({ shared, state }: IssuedBadge): Judged {
  return shared ? 'unconfirmed' : verdictOfState(state);
}

function verdictOfState(state: BadgeState): Judged {
  switch (state) {
    case 'AKTIF':
      return 'valid';
    case 'DITANGGUHKAN':
      return 'suspended';
    case 'KEDALUWARSA':
      return 'expired';
    case 'DIGANTI':
      return 'superseded';
    default:
      // A state this program does not know must not read as good.
      return 'revoked';
  }
}
