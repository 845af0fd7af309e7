import { z } from 'zod';
import { revocationCodes } from '../domain/badges/badge-reasons.ts';
import { id, instant, line, pageInput, pageOf } from './fields.ts';
import { reading, writing } from './procedure.ts';

export const BADGE_STATES = ['AKTIF', 'DITANGGUHKAN', 'DICABUT', 'KEDALUWARSA', 'DIGANTI'] as const;

const item = z.object({
  /** The serial and the laptop that gave it out: names a badge also where a serial does not. */
  id: z.string(),
  serial: z.string(),
  kind: z.enum(['badge', 'certificate']),
  exhibitorId: id,
  exhibitorName: z.string(),
  booths: z.array(z.string()),
  lines: z.int(),
  basis: z.enum(['PERNYATAAN', 'DOKUMEN', 'FISIK']),
  state: z.enum(BADGE_STATES),
  revision: z.int(),
  printed: z.boolean(),
  copies: z.int(),
  issuedAt: instant,
});

const blocked = z.object({
  exhibitorId: id,
  exhibitorName: z.string(),
  reasons: z.array(z.string()),
});

const shownLine = z.object({
  name: z.string(),
  classCode: z.string(),
  technique: z.string().nullable(),
  /** As it was declared when the badge was issued. */
  stock: z.number().nullable(),
  unit: z.string().nullable(),
  photo: z.string().nullable(),
});

const detail = item.extend({
  validFrom: z.string(),
  validTo: z.string(),
  qrText: z.string(),
  shownLines: z.array(shownLine),
  moreLines: z.int(),
  history: z.array(
    z.object({
      at: instant,
      actor: z.string(),
      what: z.string(),
      reason: z.string().nullable(),
      /** A reason that the program knows a sentence for. */
      code: z.string().nullable(),
    }),
  ),
  /** What would stand in the way of issuing it again now. */
  standsInTheWay: z.array(z.string()),
  /** It says something else now, or had lost its ground: it must be issued anew to be printed. */
  outdated: z.boolean(),
  statusReason: z.string().nullable(),
  statusCode: z.string().nullable(),
  /** Suspended by a person, who alone can reinstate it. */
  held: z.boolean(),
});

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

const DOUBTS = ['badge-outdated', 'open-red-finding', 'red-finding-upheld'] as const;

const verification = z.object({
  verdict: z.enum(VERDICTS),
  reason: z.string().optional(),
  serial: z.string().optional(),
  kind: z.string().optional(),
  source: z.enum(['code', 'list']).optional(),
  badgeId: z.string().optional(),
  exhibitorId: id.optional(),
  exhibitorName: z.string().optional(),
  fascia: z.string().optional(),
  booths: z.array(z.string()).optional(),
  basis: z.string().optional(),
  grade: z.string().optional(),
  classes: z.array(z.string()).optional(),
  lines: z.array(shownLine).optional(),
  moreLines: z.int().optional(),
  photos: z.array(z.string()).optional(),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  issuedAt: z.string().optional(),
  statusReason: z.string().optional(),
  /** Whom laptops gave the same serial, where the code does not tell which is meant. */
  holders: z
    .array(
      z.object({
        id: z.string(),
        exhibitorName: z.string(),
        booths: z.array(z.string()),
        state: z.enum(BADGE_STATES),
      }),
    )
    .optional(),
  statusCode: z.string().optional(),
  /** In force, and yet not all it says holds any more, or somebody doubts it. */
  doubts: z.array(z.enum(DOUBTS)).optional(),
  /** How fresh the lists of this laptop are. */
  asOf: instant,
});

/** A serial, or the id of a badge whose serial is given out twice. */
const serial = z.string().trim().min(1).max(100);
const reason = line(3, 1000);
const job = z.object({ jobId: z.string() });
/** In force and yet not printed with the batch. */
const leftOut = z.object({ serial: z.string(), reasons: z.array(z.string()) });
const SHEETS = ['a6', 'a4x4'] as const;

export const badges = {
  list: reading
    .input(
      z.object({
        ...pageInput,
        kind: z.enum(['badge', 'certificate', 'all']).default('badge'),
        state: z.enum(BADGE_STATES).optional(),
        printed: z.boolean().optional(),
        exhibitorId: id.optional(),
      }),
    )
    .output(pageOf(item)),
  get: reading.input(z.object({ serial })).output(detail),
  /** Whether a badge could be issued now, and what stands in the way. */
  readiness: reading
    .input(z.object({ exhibitorId: id }))
    .output(z.object({ ready: z.boolean(), reasons: z.array(z.string()) })),
  issue: writing(['desk', 'supervisor'], ['badges', 'exhibitors'])
    .input(z.object({ exhibitorId: id }))
    .output(detail),
  issueReady: writing(['desk', 'supervisor'], ['badges', 'exhibitors'])
    .input(z.object({}).optional())
    .output(z.object({ issued: z.int(), blocked: z.array(blocked) })),
  /** SVG of the page as it would be printed. */
  preview: reading.input(z.object({ serial })).output(z.object({ svg: z.string() })),
  print: writing(['desk', 'supervisor'], ['badges', 'jobs'])
    .input(
      z.object({
        scope: z.enum(['unprinted', 'all', 'serials']),
        sheet: z.enum(SHEETS).default('a6'),
        serials: z.array(serial).max(2000).optional(),
        reason: line(0, 1000).optional(),
      }),
    )
    .output(job.extend({ leftOut: z.array(leftOut) })),
  verify: reading.input(z.object({ code: z.string().max(20_000) })).output(verification),
  /** Covers every badge and certificate of the exhibitor. */
  revoke: writing(['supervisor'], ['badges', 'exhibitors'])
    .input(z.object({ serial, reason, code: z.enum(revocationCodes).optional() }))
    .output(detail),
  suspend: writing(['supervisor'], ['badges', 'exhibitors'])
    .input(z.object({ serial, reason }))
    .output(detail),
  reinstate: writing(['supervisor'], ['badges', 'exhibitors'])
    .input(z.object({ serial, reason }))
    .output(detail),
  /** Lifts the revocation that bars an exhibitor and issues a badge under a new serial. */
  reissue: writing(['supervisor'], ['badges', 'exhibitors'])
    .input(z.object({ serial, reason }))
    .output(detail),
};

export const certificates = {
  print: writing(['desk', 'supervisor'], ['badges', 'jobs'])
    .input(z.object({ exhibitorId: id, reason: line(0, 1000).optional() }))
    .output(job),
};

export const trust = {
  keys: reading.input(z.object({}).optional()).output(
    z.array(
      z.object({
        kid: z.string(),
        /** Raw 32 bytes of the Ed25519 public key, base64url. */
        publicKey: z.string(),
        device: z.string(),
        serialFrom: z.int(),
        serialTo: z.int(),
        validFrom: instant,
        validTo: instant,
      }),
    ),
  ),
};
