import { z } from 'zod';
import { DISCLOSURE_RULES } from '../domain/origin/disclosure-pack.ts';
import { TARIFF_CHANGES } from '../domain/origin/tariff-change.ts';
import { originClasses } from '../domain/reference/product-codes.ts';
import { code } from './fields.ts';
import { reading } from './procedure.ts';

/** Read loosely here, so that core can name every wrong field of a line at once. */
const money = z.number().nullish();
const country = z.string().max(60).nullish();
const region = z.string().max(60).nullish();
const hs = z.string().max(60).nullish();
const name = z.string().max(500).nullish();

const material = z.object({ name, country, cost: money, hs });
const step = z.object({
  name,
  country,
  region,
  essential: z.boolean().nullish(),
  hours: z.number().nullish(),
});

/** Costs in whole rupiah per unit. Anything may be missing; `unknown` is a country, too. */
export const originLine = z.object({
  category: code.nullish(),
  technique: code.nullish(),
  claimedClass: code.nullish(),
  /** Four, six or eight digits, with or without dots. */
  hs,
  madeIn: z.object({ country, region }).nullish(),
  fob: money,
  directLabour: money,
  directOverhead: money,
  otherCost: money,
  profit: money,
  /** At most 50, which the line says beside all else that is wrong; this only keeps calls small. */
  materials: z.array(material).max(2000, 'materials-too-many').nullish(),
  /** The same; in the order of the process. Hours of work are whole, per unit. */
  steps: z.array(step).max(2000, 'steps-too-many').nullish(),
});

const label = z.object({ id: z.string(), en: z.string() });
const sentence = label.extend({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
/** A percentage cut to two places, never rounded up: `39.96`. */
const percent = z.string().regex(/^-?\d+\.\d\d$/);
const decided = z.union([z.boolean(), z.literal('unknown')]);
const originClass = z.enum(originClasses);

const assessment = z.object({
  class: originClass,
  because: sentence.extend({ field: z.string() }),
  claim: z.object({ claimed: originClass, matches: decided, because: sentence }).nullable(),
  technique: z.object({
    verdict: z.enum(['consistent', 'contradicts', 'unknown']),
    because: sentence,
  }),
  disclosure: z.object({
    rule: z.enum(DISCLOSURE_RULES),
    printed: label,
    because: label.extend({ code: z.string() }),
    pack: z.string(),
  }),
  atiga: z.object({
    rvcDirect: percent.nullable(),
    rvcIndirect: percent.nullable(),
    ctc: z.union([z.enum(TARIFF_CHANGES), z.literal('unknown')]),
    qualifies: decided,
    criterion: z.enum(['WO', 'RVC', 'CC', 'CTH']).nullable(),
    working: z.array(sentence).readonly(),
  }),
  localContent: z.object({
    title: label,
    estimate: percent.nullable(),
    former: percent.nullable(),
    working: z.array(sentence).readonly(),
  }),
  unknowns: z.array(z.object({ field: z.string(), because: label, effect: label })).readonly(),
});

export const origin = {
  /** What a line amounts to; nothing is read from or written to storage. */
  assess: reading.input(z.object({ line: originLine })).output(assessment),
};
