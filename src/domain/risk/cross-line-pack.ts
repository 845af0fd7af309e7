import { z } from 'zod';
import { referenceHeader } from '../reference/reference-header.ts';

/**
 * Dated thresholds of the comparison across lines: data an organiser may edit, never law.
 * The score of a price is `consistency × distance from the median ÷ MAD`; a price is named beyond
 * the limit of that score and the least distance on its side, both.
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
    /** For samples of which more than half have one price: sigma ÷ mean absolute deviation. */
    meanDeviationPerMillion: z.int().positive(),
    limitPerTenThousand: z.int().positive(),
    /** How far below the median a low price is at least, in parts of the median. */
    leastBelowPerTenThousand: z.int().min(0).max(10_000),
    /** How far above it a high price is at least: 20,000 is three times the median. */
    leastAbovePerTenThousand: z.int().min(0),
  }),
});

export type CrossLinePack = z.infer<typeof crossLinePackSchema>;
