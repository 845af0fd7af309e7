import { z } from 'zod';
import { referenceHeader } from '../reference/reference-header.ts';

/**
 * Dated thresholds of the comparison across lines: data an organiser may edit, never law.
 * The score of a price is `consistency × distance from the median ÷ MAD`, both factors given in
 * ten-thousandths.
 */
export const crossLinePackSchema = z.object({
  ...referenceHeader,
  kind: z.literal('cross-line'),
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
