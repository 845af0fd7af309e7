import { z } from 'zod';
import { largestNumber } from '../domain/identity/whole-number.ts';
import { DISCLOSURE_RULES } from '../domain/origin/disclosure-pack.ts';
import { MOST_HOURS, MOST_MATERIALS, MOST_STEPS } from '../domain/origin/review-line.ts';
import { permitVerdicts } from '../domain/reference/inspection-codes.ts';
import { originClasses } from '../domain/reference/product-codes.ts';
import {
  code,
  day,
  fileId,
  id,
  instant,
  line,
  lines,
  pageInput,
  pageOf,
  rupiah,
  text,
} from './fields.ts';
import { reading, writing } from './procedure.ts';

export const LANES = ['green', 'yellow', 'red'] as const;
export const PRODUCT_STATES = [
  'DRAF',
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'DISETUJUI',
  'DIVERIFIKASI',
  'DITOLAK',
] as const;

export const material = z.object({
  name: z.string().trim().min(1).max(120),
  /** ISO 3166-1 alpha-2, or `unknown`: unknown counts as foreign. */
  country: z.string().max(60),
  /** Share of the material cost, whole percent. */
  percent: z.int().min(0).max(100),
  supplier: z.string().max(200).nullish(),
  evidence: z.string().max(200).nullish(),
  /** Per unit of the product. */
  cost: rupiah.nullish(),
  invoice: z.string().max(200).nullish(),
  hs: z.string().max(20).nullish(),
});

export const processStep = z.object({
  step: z.string().trim().min(1).max(200),
  /** `NN.NN` for a place in Indonesia, ISO 3166-1 alpha-2 elsewhere. */
  place: z.string().max(10),
  ownWork: z.boolean(),
  /** Own workshop, a named maker or a subcontractor. */
  who: z.string().max(200).nullish(),
  /** Per unit of the product. */
  hours: z.int().min(0).max(MOST_HOURS).nullish(),
  /** The essential craft process. */
  essential: z.boolean().nullish(),
});

/** Per unit of the product. */
export const productCosts = z.object({
  fob: rupiah.nullable().default(null),
  directLabour: rupiah.nullable().default(null),
  directOverhead: rupiah.nullable().default(null),
  otherCost: rupiah.nullable().default(null),
  profit: rupiah.nullable().default(null),
});

export const permit = z.object({
  type: code,
  number: text.nullable().default(null),
  issuer: text.nullable().default(null),
  issuedOn: day.nullable().default(null),
  expiresOn: day.nullable().default(null),
  regulation: text.nullish(),
  /** TKDN only: percent as a decimal text. */
  value: z.string().max(20).nullish(),
  scan: fileId.nullish(),
  note: text.nullish(),
  /** Of a mark whose colour tells the technique: EMAS, PUTIH or PERAK of a Batikmark. */
  colour: z.string().max(60).nullish(),
});

/** What tells one permit from another: a check is about exactly this. */
const checkedPermit = z.object({
  type: code,
  number: text.nullable(),
  issuer: text.nullable(),
  issuedOn: day.nullable(),
  expiresOn: day.nullable(),
  colour: z.string().max(60).nullable(),
});

/** By the id of the question; `YA`, `TIDAK`, `TIDAK_TAHU`, a text, a number or a code. */
const answers = z.record(
  z.string().max(60),
  z.union([text, z.int().min(-largestNumber).max(largestNumber)]),
);

/** As far as sheets are read: what an import took in must come out again. */
const count = z.int().min(0).max(largestNumber).nullable();

export const productFields = z.object({
  name: z.string().max(10_000),
  category: code,
  materialGroup: code.nullable(),
  technique: code.nullable(),
  claimedClass: z.enum(['A', 'B', 'C', 'D', 'E']),
  originRegion: z.string().max(10).nullable(),
  originCountry: z.string().max(60),
  materials: z.array(material).max(MOST_MATERIALS, 'materials-too-many'),
  steps: z.array(processStep).max(MOST_STEPS, 'steps-too-many'),
  makers: count,
  weeksOfProduction: count,
  /** A piece may take weeks: up to three decimals. */
  outputPerWeek: z.number().min(0).max(largestNumber).multipleOf(0.001).nullable(),
  stock: count,
  unit: code.nullable(),
  priceMin: rupiah.nullable(),
  priceMax: rupiah.nullable(),
  hs: z.string().max(20).nullable(),
  gtin: z.string().max(40).nullable(),
  photos: z.array(fileId).max(20),
  brand: text.nullable(),
  labelText: text.nullable(),
  labelPhotos: z.array(fileId).max(20),
  processPhotos: z.array(fileId).max(20),
  costs: productCosts.nullable(),
  permits: z.array(permit).max(30),
  answers,
});

export const signal = z.object({
  code: z.string(),
  weight: z.int(),
  field: z.string(),
  inputs: z.record(z.string(), z.unknown()),
});

const item = z.object({
  id,
  exhibitorId: id,
  exhibitorName: z.string(),
  booths: z.array(z.string()),
  name: z.string(),
  category: z.string(),
  technique: z.string().nullable(),
  claimedClass: z.enum(['A', 'B', 'C', 'D', 'E']),
  state: z.enum(PRODUCT_STATES),
  version: z.int(),
  lane: z.enum(LANES),
  score: z.int(),
  signals: z.array(z.string()),
  sourceRow: z.int().optional(),
});

const version = z.object({
  version: z.int(),
  submittedAt: instant,
  submittedBy: z.string(),
  /** IMPOR for a sheet, PERNYATAAN for the desk. */
  source: z.string(),
  basis: z.string(),
  outcome: z.enum(['DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI', 'DIVERIFIKASI', 'DITOLAK']),
  decidedAt: instant.nullable(),
  decidedBy: z.string().nullable(),
  reasons: z.array(z.string()),
  note: z.string().nullable(),
  rulesVersion: z.string(),
  /** What differs from the version before; values of simple fields only. */
  changes: z.array(
    z.object({
      field: z.string(),
      before: z.union([z.string(), z.number()]).nullable().optional(),
      after: z.union([z.string(), z.number()]).nullable().optional(),
    }),
  ),
  signed: z
    .object({
      at: instant,
      by: z.string(),
      signer: z.string().nullable(),
      role: z.string().nullable(),
      method: z.enum(['screen', 'paper']),
      textHash: fileId,
      file: fileId.nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
});

export const productDetail = productFields.extend({
  id,
  exhibitorId: id,
  exhibitorName: z.string(),
  state: z.enum(PRODUCT_STATES),
  version: z.int(),
  lane: z.enum(LANES),
  score: z.int(),
  signals: z.array(signal),
  /** What the line as it is now amounts to, and what its badge would say: never above the claim. */
  origin: z.object({
    /** Null while what is declared does not decide. */
    assessed: z.enum(originClasses).nullable(),
    /** Code of the deciding reason. */
    reason: z.string().nullable(),
    disclosure: z.object({
      rule: z.enum(DISCLOSURE_RULES),
      printed: z.object({ id: z.string(), en: z.string() }),
    }),
  }),
  /** Why a submitted version cannot be approved now. */
  approvalBlocks: z.array(z.string()),
  rulesVersion: z.string(),
  warnings: z.array(z.object({ field: z.string(), code: z.string() })),
  versions: z.array(version),
  /** Every check of a permit, in time order. */
  permitChecks: z.array(
    z.object({
      permit: checkedPermit,
      verdict: z.enum(permitVerdicts),
      at: instant,
      by: z.string(),
      note: z.string().nullable(),
      /** The last one about a permit that is declared now: the one that counts. */
      stands: z.boolean(),
    }),
  ),
  sourceRow: z.int().optional(),
});

export const products = {
  list: reading
    .input(
      z.object({
        ...pageInput,
        exhibitorId: id.optional(),
        signal: z.string().max(60).optional(),
        lane: z.enum(LANES).optional(),
        state: z.enum(PRODUCT_STATES).optional(),
        category: code.optional(),
      }),
    )
    .output(pageOf(item)),
  get: reading.input(z.object({ id })).output(productDetail),
  create: writing(['desk'], ['products', 'exhibitors'])
    .input(
      productFields
        .partial()
        .extend({ exhibitorId: id, name: z.string().max(10_000), category: code }),
    )
    .output(productDetail),
  update: writing(['desk'], ['products', 'badges'])
    .input(productFields.partial().extend({ id }))
    .output(productDetail),
};

export const declarations = {
  submit: writing(['desk'], ['products'])
    .input(z.object({ productId: id }))
    .output(productDetail),
  /** `basis`: what the approval rests on, printed on the badge. */
  approve: writing(['supervisor'], ['products'])
    .input(
      z.object({
        productId: id,
        basis: z.enum(['PERNYATAAN', 'DOKUMEN', 'FISIK']).default('PERNYATAAN'),
        note: lines(0, 10_000).optional(),
      }),
    )
    .output(productDetail),
  return: writing(['supervisor'], ['products', 'badges'])
    .input(
      z.object({
        productId: id,
        reasons: z.array(z.string().max(60)).min(1).max(20),
        note: lines(0, 10_000).optional(),
      }),
    )
    .output(productDetail),
  /**
   * Notes what an inspector made of one permit that the line declares. It counts as long as exactly
   * that permit is declared; a later check of it takes its place.
   */
  checkPermit: writing(['inspector', 'supervisor'], ['products'])
    .input(
      z.object({
        productId: id,
        permit: checkedPermit,
        verdict: z.enum(permitVerdicts),
        note: lines(0, 10_000).optional(),
      }),
    )
    .output(productDetail),
  /** The text that is signed, and its reading aid; of a signed version as it was signed. */
  text: reading.input(z.object({ productId: id })).output(
    z.object({
      version: z.int(),
      text: z.string(),
      english: z.string(),
      /** SHA-256 of `text`. */
      textHash: fileId,
    }),
  ),
  /**
   * Signs the submitted version. On screen with a drawn `image`, or with a `reason` why nothing can
   * be drawn, the typed name being the consent; on paper with the `scan` of the signed form.
   */
  sign: writing(['desk'], ['products'])
    .input(
      z.object({
        productId: id,
        signer: line(2, 120),
        role: line(0, 120).optional(),
        method: z.enum(['screen', 'paper']),
        image: fileId.optional(),
        scan: fileId.optional(),
        reason: lines(0, 500).optional(),
        /** Of the text that was read, as `text` answered it; refused where it is another by now. */
        textHash: fileId,
      }),
    )
    .output(productDetail),
  printForm: writing(['desk', 'supervisor'], ['jobs'])
    .input(z.object({ productId: id }))
    .output(z.object({ jobId: id })),
  approveAll: writing(['supervisor'], ['products'])
    .input(z.object({ lane: z.literal('green') }))
    .output(z.object({ approved: z.int() })),
};
