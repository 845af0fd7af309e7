import { z } from 'zod';
import { productCategories } from './product-codes.ts';

/** Dated reference data: the tariff headings a desk usually needs, for a picker by category. */
export const hsHeadingsPackSchema = z.object({
  id: z.string().min(1),
  date: z.iso.date(),
  source: z.string().min(1),
  note: z.string(),
  headings: z
    .array(
      z.object({
        /** `NN.NN`, or `NN` for a whole chapter. */
        heading: z.string().regex(/^\d{2}(\.\d{2})?$/),
        id: z.string().min(1),
        en: z.string().min(1),
        categories: z.array(z.enum(productCategories)).min(1),
      }),
    )
    .min(1),
});
