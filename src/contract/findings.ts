import { z } from 'zod';
import { code, fileId, id, instant, lines, pageInput, pageOf, rupiah } from './fields.ts';
import { reading, writing } from './procedure.ts';

export const DECISIONS = [
  'TIDAK_TERBUKTI',
  'DIPERBAIKI',
  'BADGE_DITANGGUHKAN',
  'BADGE_DICABUT',
  'DITERUSKAN',
] as const;

const raiseInput = z.object({
  exhibitorId: id,
  /** Left out: the item is not among the declared lines. */
  productId: id.optional(),
  boothId: id.optional(),
  severity: z.enum(['red', 'yellow']),
  facts: lines(1, 10_000),
  kind: code.optional(),
  confidence: z.enum(['RENDAH', 'SEDANG', 'TINGGI']).optional(),
  quantity: z.int().min(0).max(100_000_000).optional(),
  unit: code.optional(),
  price: rupiah.optional(),
  labelText: lines(0, 10_000).optional(),
  signals: z.array(z.string().max(60)).max(60).optional(),
  photos: z.array(fileId).max(40).optional(),
});

const finding = z.object({
  id,
  number: z.string(),
  exhibitorId: id,
  exhibitorName: z.string(),
  booths: z.array(z.string()),
  productId: id.nullable(),
  productName: z.string().nullable(),
  severity: z.enum(['red', 'yellow']),
  /** What the inspector chose; the signals may have raised it to red. */
  chosenSeverity: z.enum(['red', 'yellow']),
  facts: z.string(),
  kind: z.string().nullable(),
  confidence: z.string().nullable(),
  quantity: z.int().nullable(),
  unit: z.string().nullable(),
  price: rupiah.nullable(),
  /** Quantity times label price, whole rupiah. */
  estimatedValue: z.int().nullable(),
  labelText: z.string().nullable(),
  signals: z.array(z.string()),
  score: z.int(),
  photos: z.array(fileId),
  state: z.enum(['BARU', 'TIDAK_TERBUKTI', 'TERBUKTI_INTERNAL', 'DITERUSKAN', 'DITUTUP']),
  raisedAt: instant,
  raisedBy: z.string(),
  decision: z.enum(DECISIONS).nullable(),
  reason: z.string().nullable(),
  decidedAt: instant.nullable(),
  decidedBy: z.string().nullable(),
  /** What a correction took the place of, the oldest first. */
  earlierDecisions: z.array(
    z.object({
      decision: z.enum(DECISIONS),
      reason: z.string(),
      decidedAt: instant,
      decidedBy: z.string(),
    }),
  ),
});

export const findings = {
  list: reading
    .input(
      z.object({
        ...pageInput,
        exhibitorId: id.optional(),
        productId: id.optional(),
        severity: z.enum(['red', 'yellow']).optional(),
        open: z.boolean().optional(),
        kind: code.optional(),
      }),
    )
    .output(pageOf(finding)),
  get: reading.input(z.object({ id })).output(finding),
  raise: writing(['inspector', 'supervisor'], ['findings', 'exhibitors', 'products', 'badges'])
    .input(raiseInput)
    .output(finding),
  /** A second decision corrects the first, for a reason of its own. */
  decide: writing(['supervisor'], ['findings', 'exhibitors', 'products', 'badges'])
    .input(
      z.object({
        id,
        decision: z.enum(DECISIONS),
        reason: lines(3, 10_000),
      }),
    )
    .output(finding),
};
