import { z } from 'zod';
import headingsJson from '../../../resources/reference/hs-headings-2022-1.json' with {
  type: 'json',
};
import { productCategories } from './product-codes.ts';
import { readReference } from './read-reference.ts';
import { packLabel, referenceHeader } from './reference-header.ts';

const headingSchema = z.strictObject({
  /** A chapter `NN`, heading `NN.NN`, subheading `NNNN.NN` or full code `NNNN.NN.NN`. */
  code: z.string().regex(/^\d{2}(\.\d{2})?$|^\d{4}\.\d{2}(\.\d{2})?$/),
  label: packLabel,
  categories: z.array(z.enum(productCategories)).min(1),
});
export type HsHeading = z.output<typeof headingSchema>;

/** Dated reference data: the chapters and headings of the tariff that are usual for craft. */
export const hsHeadingsSchema = z.strictObject({
  ...referenceHeader,
  kind: z.literal('hs-headings'),
  headings: z
    .array(headingSchema)
    .min(1)
    .refine(isAscending, 'a heading is listed twice or out of the order of the tariff'),
});

function isAscending(headings: readonly HsHeading[]): boolean {
  const codes = headings.map(({ code }) => hsDigits(code));
  return codes.every((code, index) => index === 0 || (codes[index - 1] ?? '') < code);
}

export const hsHeadings = readReference('hs-headings-2022-1.json', hsHeadingsSchema, headingsJson);

/** Those usual for the category come first, each part in the order of the tariff. */
export function headingsFor(category: string): readonly HsHeading[] {
  const isUsual = ({ categories }: HsHeading) => categories.some((code) => code === category);
  const { headings } = hsHeadings;
  return [...headings.filter(isUsual), ...headings.filter((heading) => !isUsual(heading))];
}

/** The closest heading that a code, whole or in part, belongs to. */
export function findHeading(code: string): HsHeading | undefined {
  const typed = hsDigits(code);
  return hsHeadings.headings.findLast((heading) => typed.startsWith(hsDigits(heading.code)));
}

/** A tariff code without its dots. */
export function hsDigits(code: string): string {
  return code.replace(/[\s.-]/g, '');
}
