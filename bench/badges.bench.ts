import { Sign1 } from '@auth0/cose';
import { measureText } from '../src/core/pdf/measure-text.ts';
import { paintPdf } from '../src/core/pdf/paint-pdf.ts';
import {
  publicKeyObject,
  publicKeyOf,
  signerOf,
  verifyEd25519,
} from '../src/core/signing/ed25519.ts';
import { decodeBase45 } from '../src/domain/badges/base45.ts';
import { fitClaims } from '../src/domain/badges/fit-claims.ts';
import { layoutBadgeSheets } from '../src/domain/badges/layout/badge-sheets.ts';
import type { BadgeSheetItem } from '../src/domain/badges/print-item.ts';
import { formatSerial } from '../src/domain/badges/serial.ts';
import { encodeToken, TOKEN_PREFIX } from '../src/domain/badges/token.ts';
import { verifyBadge } from '../src/domain/badges/verify.ts';
import type { VerifyContext } from '../src/domain/badges/verify-context.ts';
import { endOfDayWib, startOfDayWib } from '../src/domain/badges/wib-day.ts';
import type { BenchRow } from './bench-row.ts';
import { rate, speedRatio } from './figures.ts';
import { medianSeconds } from './median-seconds.ts';

const BADGES = 200;
const TOKENS = 500;
const ROUNDS = 5;
const seed = new Uint8Array(32).fill(7);
const signer = signerOf(seed);
const publicKey = publicKeyOf(seed);
const [validFrom, validTo] = ['2026-02-04', '2026-02-08'];

/** Signing and printing a batch, and verifying it beside an independent COSE library. */
export async function run(): Promise<BenchRow[]> {
  const tokens = Array.from({ length: TOKENS }, (_, index) => issue(index + 1).qrText);
  const printing = await medianSeconds(ROUNDS, () => printBatch());
  const ours = await medianSeconds(ROUNDS, () => verifyAll(tokens));
  const theirs = await medianSeconds(ROUNDS, () => verifyAllByPeer(tokens));
  return [
    { name: 'sign and print badges (PDF/A)', median: rate(BADGES, printing, 'badges') },
    {
      name: 'verify badge codes',
      median: rate(TOKENS, ours, 'codes'),
      peer: `@auth0/cose, signature only: ${rate(TOKENS, theirs, 'codes')}`,
      ratio: speedRatio(ours, theirs),
    },
  ];
}

async function printBatch(): Promise<void> {
  const items = Array.from({ length: BADGES }, (_, index) => issue(index + 1));
  const pages = layoutBadgeSheets(items, 'a6', measureText);
  await paintPdf(pages, { title: 'Lencana', lang: 'id-ID', createdAt: 0 });
}

async function verifyAll(tokens: readonly string[]): Promise<void> {
  const key = { kid: signer.kid, publicKey, serialFrom: 1, serialTo: 9_999 };
  const context: VerifyContext = {
    audience: 'INA26U',
    keys: [{ ...key, validFrom: 0, validTo: Number.MAX_SAFE_INTEGER }],
    issued: () => undefined,
    now: startOfDayWib(validFrom) * 1000,
    verifySignature: verifyEd25519,
  };
  if (!tokens.every((token) => verifyBadge(token, context).verdict === 'valid')) {
    throw new Error('a good code did not verify');
  }
}

/** The peer checks the signature alone: no claims, key limits, time or lists. */
async function verifyAllByPeer(tokens: readonly string[]): Promise<void> {
  const key = publicKeyObject(publicKey);
  for (const token of tokens) {
    const bytes = decodeBase45(token.slice(TOKEN_PREFIX.length)) ?? new Uint8Array();
    await Sign1.decode(bytes).verify(key);
  }
}

function issue(number: number): BadgeSheetItem {
  const serial = formatSerial({ edition: 'INA26U', number });
  const fascia = `Tenun Ikat Lestari ${number}`;
  const booths = [`PLENARY-A-${String(number).padStart(3, '0')}`];
  const basis = 'DOKUMEN';
  const grade = 'provisional';
  const claims = fitClaims({
    audience: 'INA26U',
    type: 'badge',
    serial,
    revision: 1,
    issuedAt: startOfDayWib(validFrom),
    notBefore: startOfDayWib(validFrom),
    expiresAt: endOfDayWib(validTo),
    booths,
    fascia,
    classes: 'AB',
    basis,
    grade,
    recordHash: Uint8Array.from({ length: 8 }, (_, index) => (number * (index + 3)) % 256),
  });
  return {
    serial,
    revision: 1,
    copy: 1,
    basis,
    grade,
    editionName: 'Inacraft 2026 ke-26',
    venue: 'JICC, Jakarta',
    fascia,
    legalName: `CV Tenun Ikat Lestari ${number}`,
    booths,
    regionName: 'Kabupaten Sumba Timur, Nusa Tenggara Timur',
    lines: [
      { name: `Selendang motif ${number}`, classCode: 'A', techniqueLabel: 'Tenun ikat lungsi' },
      { name: 'Tas kombinasi tenun', classCode: 'B', techniqueLabel: 'Jahit' },
      { name: 'Kain hinggi kombu', classCode: 'A', techniqueLabel: 'Gedogan' },
    ],
    moreLines: 2,
    validFrom,
    validTo,
    qrText: encodeToken(claims, signer),
    anchor: '0198c0de:1042:9f3ac27b',
    ruleVersion: '2026.1',
  };
}

if (import.meta.main) {
  console.table(await run());
}
