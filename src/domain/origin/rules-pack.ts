import { z } from 'zod';
import { units } from '../reference/product-codes.ts';
import { techniques } from '../reference/techniques.ts';

/** Signals computed from a declaration alone, before anyone has seen the goods. */
export const declaredSignalCodes = [
  'class-a-foreign-material',
  'class-a-b-foreign-origin',
  'class-a-b-without-region',
  'class-b-all-materials-foreign',
  'class-d-origin-indonesia',
  'class-d-without-country',
  'imitation-technique-claimed',
  'price-below-floor',
  'stock-above-capacity',
  'gtin-prefix-foreign',
  'used-clothing-hs',
] as const;
export type DeclaredSignalCode = (typeof declaredSignalCodes)[number];

const weightSchema = z.int().min(-5).max(5);

const priceFloorSchema = z.object({
  technique: z.enum(techniques),
  unit: z.enum(units),
  /** Rupiah per unit; a lower price raises a question, it proves nothing. */
  floor: z.int().positive(),
});

/**
 * Dated rules of scoring: data an organiser may edit, never law. A score is stored with the `id` of
 * the pack it was computed with. No weight reaches 6, so that no signal alone is red.
 */
export const rulesPackSchema = z.object({
  id: z.string().min(1),
  date: z.iso.date(),
  priceFloors: z.array(priceFloorSchema),
  /** Stock above this many times the production capacity raises a question. */
  capacityRatio: z.int().positive(),
  weights: z.record(z.enum(declaredSignalCodes), weightSchema),
});

export type RulesPack = z.infer<typeof rulesPackSchema>;
