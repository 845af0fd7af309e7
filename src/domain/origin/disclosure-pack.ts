import { z } from 'zod';
import { packEnvelope } from '../reference/pack-envelope.ts';
import { originClasses, productCategories } from '../reference/product-codes.ts';
import { techniques } from '../reference/techniques.ts';

export const DISCLOSURE_RULES = ['allowed', 'allowed-if-disclosed', 'not-allowed'] as const;

/** What a printed sentence may fill in. */
export const disclosureBlanks = ['technique', 'inputs', 'country'] as const;

const sentences = z.strictObject({
  id: z.string().min(1).max(500),
  en: z.string().min(1).max(500),
});

const ruleSchema = z.strictObject({
  code: z.string().min(1).max(60),
  categories: z.union([z.literal('any'), z.array(z.enum(productCategories)).min(1)]),
  classes: z.array(z.enum(originClasses)).min(1),
  techniques: z.union([z.literal('any'), z.array(z.enum(techniques)).min(1)]),
  /** `some`: only where inputs from abroad or of unknown origin are named. */
  inputs: z.enum(['any', 'some']),
  rule: z.enum(DISCLOSURE_RULES),
  /** What is printed; `{technique}`, `{inputs}` and `{country}` are filled in. */
  printed: sentences,
  because: sentences,
});

const testSchema = z.strictObject({
  name: z.string().min(1),
  given: z.strictObject({
    category: z.string().nullable(),
    class: z.enum(originClasses),
    technique: z.string().nullable(),
    madeIn: z.string().nullable(),
    inputs: z.array(z.strictObject({ name: z.string(), country: z.string().nullable() })),
  }),
  expect: sentences.extend({ rule: z.enum(DISCLOSURE_RULES) }),
});

/** Dated rules on what may be shown and what has to be said: an organiser's, never law. */
export const disclosurePackSchema = z
  .strictObject({
    ...packEnvelope,
    kind: z.literal('disclosure'),
    /** The first rule that fits decides. */
    rules: z.array(ruleSchema).min(1).max(500),
    tests: z.array(testSchema).max(500),
  })
  .refine(({ rules }) => originClasses.every((letter) => rules.some(alwaysFits(letter))), {
    message: 'every class needs a rule for any category, technique and inputs',
    path: ['rules'],
  });

export type DisclosurePack = z.infer<typeof disclosurePackSchema>;
export type DisclosureRule = (typeof DISCLOSURE_RULES)[number];

function alwaysFits(letter: (typeof originClasses)[number]) {
  return (rule: z.infer<typeof ruleSchema>): boolean =>
    rule.classes.includes(letter) &&
    rule.categories === 'any' &&
    rule.techniques === 'any' &&
    rule.inputs === 'any';
}
