import { z } from 'zod';
import { type PermitVerdict, permitVerdicts } from '../reference/inspection-codes.ts';

type Absent = null | undefined;

/** What a declaration says of one product line, as far as rules read it. Money in rupiah. */
export interface DeclaredLine {
  readonly name?: string | Absent;
  readonly category?: string | Absent;
  readonly materialGroup?: string | Absent;
  readonly technique?: string | Absent;
  readonly claimedClass?: string | Absent;
  /** Kemendagri `NN.NN` */
  readonly originRegion?: string | Absent;
  /** ISO 3166-1 alpha-2 */
  readonly originCountry?: string | Absent;
  readonly materials?: readonly DeclaredMaterial[] | Absent;
  readonly makers?: number | Absent;
  readonly weeksOfProduction?: number | Absent;
  readonly outputPerWeek?: number | Absent;
  readonly stock?: number | Absent;
  readonly unit?: string | Absent;
  readonly priceMin?: number | Absent;
  readonly priceMax?: number | Absent;
  /** `NNNN.NN.NN` */
  readonly hs?: string | Absent;
  readonly gtin?: string | Absent;
  readonly brand?: string | Absent;
  /** Label text, verbatim. */
  readonly labelText?: string | Absent;
  readonly permits?: readonly DeclaredPermit[] | Absent;
  readonly photos?: readonly string[] | Absent;
  readonly processPhotos?: readonly string[] | Absent;
  readonly labelPhotos?: readonly string[] | Absent;
  /** By the id of the question. */
  readonly answers?: Readonly<Record<string, string | number>> | Absent;
}

export interface DeclaredMaterial {
  readonly name: string;
  /** ISO 3166-1 alpha-2, or `unknown`: foreign, as undetermined origin is under ATIGA. */
  readonly country: string;
  /** Share of cost, 0-100. */
  readonly percent: number;
  readonly supplier?: string | Absent;
}

export interface DeclaredPermit {
  readonly type: string;
  readonly number?: string | Absent;
  readonly issuer?: string | Absent;
  /** ISO dates. */
  readonly issuedOn?: string | Absent;
  readonly expiresOn?: string | Absent;
  /** Colour of a Batikmark label: EMAS, PUTIH or PERAK. */
  readonly colour?: string | Absent;
  /** What came of looking at exactly this permit; absent where nobody has looked. */
  readonly check?: PermitLook | Absent;
}

/** The last verdict on a permit. */
export interface PermitLook {
  readonly verdict: PermitVerdict;
  /** Who looked, by name: shown in explanations, never read by a rule. */
  readonly by: string;
  /** ISO day in Jakarta. */
  readonly on: string;
}

/** What other lines of the fair say about this one; absent where nobody has compared them. */
export interface CrossLineFacts {
  /** Unrelated booths that offer the same GTIN, this one counted. */
  readonly sameGtinBooths?: number | Absent;
  /** Unrelated booths that show the same label text, this one counted. */
  readonly sameLabelBooths?: number | Absent;
  /** The price against its category and technique: `low`, `high` or `usual`. */
  readonly priceOutlier?: 'low' | 'high' | 'usual' | Absent;
  /** Rupiah per unit. */
  readonly priceMedian?: number | Absent;
}

/** What is known of a line beside its own fields: other lines, and its assessed origin. */
export interface AttachedFacts extends CrossLineFacts {
  /** Null or absent where what is declared does not decide. */
  readonly assessedClass?: string | Absent;
  /** Code of the deciding reason. */
  readonly assessedReason?: string | Absent;
}

const text = z.string().max(10_000).nullish();
const number = z.number().nullish();
const files = z.array(z.string().max(200)).max(50).nullish();

/** A line in the tests of a pack. */
export const declaredLineSchema = z.strictObject({
  name: text,
  category: text,
  materialGroup: text,
  technique: text,
  claimedClass: text,
  originRegion: text,
  originCountry: text,
  materials: z
    .array(
      z.strictObject({
        name: z.string().max(500),
        country: z.string().max(60),
        percent: z.number(),
        supplier: text,
      }),
    )
    .max(500)
    .nullish(),
  makers: number,
  weeksOfProduction: number,
  outputPerWeek: number,
  stock: number,
  unit: text,
  priceMin: number,
  priceMax: number,
  hs: text,
  gtin: text,
  brand: text,
  labelText: text,
  permits: z
    .array(
      z.strictObject({
        type: z.string().max(60),
        number: text,
        issuer: text,
        issuedOn: text,
        expiresOn: text,
        colour: text,
        check: z
          .strictObject({
            verdict: z.enum(permitVerdicts),
            by: z.string().max(200),
            on: z.iso.date(),
          })
          .nullish(),
      }),
    )
    .max(100)
    .nullish(),
  photos: files,
  processPhotos: files,
  labelPhotos: files,
  answers: z.record(z.string().max(60), z.union([z.string().max(10_000), z.number()])).nullish(),
}) satisfies z.ZodType<DeclaredLine>;

export const attachedFactsSchema = z.strictObject({
  sameGtinBooths: number,
  sameLabelBooths: number,
  priceOutlier: z.enum(['low', 'high', 'usual']).nullish(),
  priceMedian: number,
  assessedClass: text,
  assessedReason: text,
}) satisfies z.ZodType<AttachedFacts>;

export type LineField = keyof DeclaredLine;
export const lineFields = Object.keys(declaredLineSchema.shape) as readonly LineField[];
