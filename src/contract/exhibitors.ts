import { z } from 'zod';
import { longestKbli } from '../domain/sheets/text-limits.ts';
import { code, id, instant, line, pageInput, pageOf, rupiah } from './fields.ts';
import { reading, writing } from './procedure.ts';

/**
 * Fields as a person types them; core normalises and checks them by the rules of
 * `domain/identity` and answers INVALID with every issue. `null` clears a field.
 */
const typed = z.string().max(10_000).nullable();

export const exhibitorFields = z.object({
  name: z.string().max(10_000),
  fasciaName: typed,
  type: code,
  legalForm: code.nullable(),
  nib: typed,
  npwp: typed,
  nitku: typed,
  kbli: z.array(z.string().max(2 * longestKbli)).max(longestKbli),
  kbliVersion: z.enum(['2020', '2025']).nullable(),
  capital: rupiah.nullable(),
  annualSales: rupiah.nullable(),
  foundedYear: z.int().min(1800).max(2100).nullable(),
  /** Business scale chosen by a person over the computed one, with the reason. */
  scaleOverride: z.enum(['MIKRO', 'KECIL', 'MENENGAH', 'BESAR']).nullable(),
  scaleReason: typed,
  memberNumber: typed,
  category: code.nullable(),
  address: typed,
  regionCode: z.string().max(10).nullable(),
  postalCode: typed,
  country: z.string().max(60),
  picName: typed,
  picRole: typed,
  picPhone: typed,
  picEmail: typed,
  nik: typed,
  picAge: z.int().min(0).max(120).nullable(),
  passport: typed,
  entryBasis: code.nullable(),
  privacyNoticeVersion: typed,
  privacyNoticeAt: instant.nullable(),
});

const issue = z.object({ field: z.string(), code: z.string() });

const item = z.object({
  id,
  name: z.string(),
  fasciaName: z.string().nullable(),
  type: code,
  nib: z.string().nullable(),
  country: z.string(),
  regionCode: z.string().nullable(),
  category: z.string().nullable(),
  picName: z.string().nullable(),
  picPhone: z.string().nullable(),
  booths: z.array(z.string()),
  state: z.string(),
  lines: z.int(),
  redFindings: z.int(),
  warnings: z.array(z.string()),
});

export const exhibitorDetail = exhibitorFields.extend({
  id,
  /** Masked; the whole number never leaves core. */
  nik: z.string().nullable(),
  state: z.string(),
  booths: z.array(z.object({ id, code: z.string(), hall: z.string() })),
  scale: z.object({
    applied: z.string().nullable(),
    byCapital: z.string().nullable(),
    bySales: z.string().nullable(),
  }),
  /** What is odd or missing; never blocks. */
  warnings: z.array(issue),
  source: z.enum(['MANUAL', 'IMPOR_CSV', 'FORM']),
  createdAt: instant,
  updatedAt: instant,
});

export const historyEntry = z.object({
  id: z.string(),
  at: instant,
  actor: z.string(),
  device: z.string(),
  what: z.string(),
  changes: z.array(z.object({ field: z.string(), value: z.unknown() })),
});

export const exhibitors = {
  list: reading
    .input(
      z.object({
        ...pageInput,
        state: z.string().max(40).optional(),
        type: code.optional(),
        hall: z.string().max(60).optional(),
        category: code.optional(),
        country: z.enum(['ID', 'foreign']).optional(),
        warnings: z.boolean().optional(),
        sort: z.enum(['name', 'booth', 'newest', 'state']).default('name'),
      }),
    )
    .output(pageOf(item)),
  get: reading.input(z.object({ id })).output(exhibitorDetail),
  create: writing(['desk'], ['exhibitors'])
    .input(exhibitorFields.partial().extend({ name: z.string().max(10_000) }))
    .output(exhibitorDetail),
  update: writing(['desk'], ['exhibitors'])
    .input(exhibitorFields.partial().extend({ id }))
    .output(exhibitorDetail),
  /** Records that may be the same exhibitor: same NIB, NPWP or phone, or a similar name. */
  similar: reading
    .input(
      z.object({
        id: id.optional(),
        name: z.string().max(10_000).optional(),
        nib: z.string().max(100).optional(),
        npwp: z.string().max(100).optional(),
        picPhone: z.string().max(100).optional(),
      }),
    )
    .output(
      z.array(
        z.object({
          id,
          name: z.string(),
          booths: z.array(z.string()),
          because: z.array(z.enum(['nib', 'npwp', 'phone', 'name'])),
        }),
      ),
    ),
  transition: writing(['desk', 'supervisor'], ['exhibitors', 'badges'])
    .input(z.object({ id, to: z.string().max(40), reason: line(0, 1000).optional() }))
    .output(exhibitorDetail),
  history: reading.input(z.object({ id })).output(z.array(historyEntry)),
};
