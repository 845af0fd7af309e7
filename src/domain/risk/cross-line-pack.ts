import { z } from 'zod';

/**
 * Dated thresholds of the comparison across lines: data an organiser may edit, never law.
 * The score of a price is `consistency × distance from the median ÷ MAD`, both factors given in
 * ten-thousandths.
 */
export const crossLinePackSchema = z.object({
  id: z.string().min(1),
  date: z.iso.date(),
  /** From how many unrelated parties on the same thing is worth a question. */
  unrelatedBooths: z.int().min(2),
  label: z.object({
    /** Shorter texts, folded, are shared by chance. */
    shortest: z.int().min(1),
    /** Texts that say nothing about who made a thing. */
    ignored: z.array(z.string()),
  }),
  price: z.object({
    minimumSample: z.int().min(3),
    consistencyPerTenThousand: z.int().positive(),
    limitPerTenThousand: z.int().positive(),
  }),
});

export type CrossLinePack = z.infer<typeof crossLinePackSchema>;
