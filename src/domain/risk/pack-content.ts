import { z } from 'zod';
import type { DisclosurePack } from '../origin/disclosure-pack.ts';
import { packEnvelope } from '../reference/pack-envelope.ts';
import { originClasses } from '../reference/product-codes.ts';
import { packLabel } from '../reference/reference-header.ts';
import { attachedFactsSchema, declaredLineSchema, lineFields } from './declared-line.ts';
import { lanes } from './lane.ts';
import { factNames } from './line-vocabulary.ts';

const short = z.string().trim().min(1).max(200);
const codeShape = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A province `NN` or a regency or city `NN.NN`. */
const area = z.string().regex(/^\d{2}(\.\d{2})?$/);
const weight = z.int().min(-5).max(5);

export const packKinds = ['rules', 'watchlist', 'registers', 'disclosure'] as const;
export type PackKind = (typeof packKinds)[number];

const ruleSchema = z.strictObject({
  code: codeShape,
  title: packLabel,
  weight,
  /** The field of the line that the question is about. */
  field: z.enum(lineFields),
  /** Facts that must be known: the rule is silent where one is not. */
  needs: z.array(z.enum(factNames)).max(10),
  when: z.unknown(),
  because: packLabel,
  inputs: z.record(z.string().regex(/^[a-zA-Z]+$/), z.unknown()),
  source: short,
  /** A reason to ask, no contradiction in itself. */
  soft: z.boolean(),
  blocksApproval: z.boolean().optional(),
});
export type RuleSource = z.output<typeof ruleSchema>;

const labelCountry = z.strictObject({ text: short, country: z.string().regex(/^[A-Z]{2}$/) });

/** How labels name a country of origin. */
const labelWordsSchema = z.strictObject({
  /** What stands before the country: `made in`. */
  madeIn: z.array(short).max(50),
  /** Names of countries that only labels use: `P.R.C.`. */
  countries: z.array(labelCountry).max(200),
  /** A whole phrase of a script without spaces. */
  origins: z.array(labelCountry).max(200),
});
export type LabelWords = z.output<typeof labelWordsSchema>;

const giTermSchema = z.strictObject({
  name: short,
  aliases: z.array(short).max(10),
  number: short.nullable(),
  regions: z.array(area).min(1).max(60),
  source: short,
});
export type GiTerm = z.output<typeof giTermSchema>;

const markSchema = z.strictObject({
  mark: short,
  permit: short,
  /** What every number of the mark contains. */
  numberContains: short,
  colours: z.array(z.strictObject({ colour: short, technique: short })).max(20),
  source: short,
});
export type Mark = z.output<typeof markSchema>;

const registerLists = {
  giTerms: z.array(giTermSchema).max(2000),
  marks: z.array(markSchema).max(100),
};

const testName = { name: short };
const day = z.iso.date().optional();

export const rulesSchema = z.strictObject({
  ...packEnvelope,
  kind: z.literal('rules'),
  lanes: z.strictObject({ yellowFrom: z.int().min(1).max(5), redFrom: z.int().min(6).max(30) }),
  priceFloors: z
    .array(z.strictObject({ technique: short, unit: short, floor: z.int().positive() }))
    .max(500),
  /** Stock above this many times the production capacity raises a question. */
  capacityRatio: z.int().positive().max(1000),
  /** Absent in packs that read no labels. */
  label: labelWordsSchema.optional(),
  rules: z.array(ruleSchema).max(200),
  tests: z
    .array(
      z.strictObject({
        ...testName,
        line: declaredLineSchema,
        day,
        crossLine: attachedFactsSchema.optional(),
        registers: z.strictObject(registerLists).optional(),
        expect: z.strictObject({ codes: z.array(codeShape), lane: z.enum(lanes) }),
      }),
    )
    .max(1000),
});
export type RulesContent = z.output<typeof rulesSchema>;

export const watchKinds = ['supplier', 'motif', 'brand', 'hs', 'label-text'] as const;
export type WatchKind = (typeof watchKinds)[number];

const watchEntrySchema = z.strictObject({
  kind: z.enum(watchKinds),
  text: z.string().trim().min(2).max(200),
  source: short,
  author: short,
  /** Last day on which the entry counts. */
  expiry: z.iso.date().nullable(),
  weight: z.int().min(1).max(5),
  /** Only for lines that claim one of these classes; absent for all. */
  classes: z.array(z.enum(originClasses)).min(1).optional(),
});
export type WatchEntry = z.output<typeof watchEntrySchema>;

export const watchlistSchema = z.strictObject({
  ...packEnvelope,
  kind: z.literal('watchlist'),
  /** The sentence of a hit by kind of entry; `{found}` is what was found. */
  because: z.record(z.enum(watchKinds), packLabel),
  entries: z.array(watchEntrySchema).max(5000),
  tests: z
    .array(
      z.strictObject({
        ...testName,
        line: declaredLineSchema,
        day,
        expect: z.strictObject({ codes: z.array(codeShape) }),
      }),
    )
    .max(1000),
});
export type WatchlistContent = z.output<typeof watchlistSchema>;

export const registersSchema = z.strictObject({
  ...packEnvelope,
  kind: z.literal('registers'),
  ...registerLists,
  tests: z
    .array(
      z.strictObject({
        ...testName,
        line: declaredLineSchema,
        expect: z.strictObject({
          giTerm: z.string().nullable(),
          giOutside: z.boolean().nullable(),
          marks: z.array(z.string()),
        }),
      }),
    )
    .max(1000),
});
export type RegistersContent = z.output<typeof registersSchema>;

export type DisclosureContent = DisclosurePack;

export type PackContent = RulesContent | WatchlistContent | RegistersContent | DisclosureContent;
