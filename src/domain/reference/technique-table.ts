import { z } from 'zod';
import tableJson from '../../../resources/reference/techniques-2026-1.json' with { type: 'json' };
import { productCategories } from './product-codes.ts';
import { readReference } from './read-reference.ts';
import { referenceHeader } from './reference-header.ts';
import { techniques } from './techniques.ts';

/** Dated reference data: which techniques one expects in a category, and which are imitations. */
export const techniqueTableSchema = z.strictObject({
  ...referenceHeader,
  kind: z.literal('techniques'),
  /** Categories in which every technique is usual. */
  anyTechnique: z.array(z.enum(productCategories)),
  techniques: z
    .array(
      z.strictObject({
        technique: z.enum(techniques),
        categories: z.array(z.enum(productCategories)),
        /** A printed or cold-wax copy of a resist-dyed or woven pattern (SNI 8184 for batik). */
        imitation: z.literal(true).optional(),
      }),
    )
    .refine(
      (rows) =>
        rows.length === techniques.length &&
        techniques.every((code) => rows.some(({ technique }) => technique === code)),
      'every technique has one row',
    ),
});

export const techniqueTable = readReference(
  'techniques-2026-1.json',
  techniqueTableSchema,
  tableJson,
);

const anywhere = new Set<string>(techniqueTable.anyTechnique);
const codes = new Set<string>(techniques);
const imitations = new Set<string>();
const usual = new Set<string>();
for (const { technique, categories, imitation } of techniqueTable.techniques) {
  for (const category of categories) {
    usual.add(`${category} ${technique}`);
  }
  if (imitation) {
    imitations.add(technique);
  }
}

/** Whether one expects a technique in a category; any other is worth a question, never a refusal. */
export function isUsualTechnique(category: string, technique: string): boolean {
  return anywhere.has(category) ? codes.has(technique) : usual.has(`${category} ${technique}`);
}

export function isImitation(technique: string): boolean {
  return imitations.has(technique);
}
