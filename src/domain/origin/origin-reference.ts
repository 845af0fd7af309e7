import { z } from 'zod';
import { referenceHeader } from '../reference/reference-header.ts';

const weightsSchema = z.object({
  /** The regulation the weights come from. */
  regulation: z.string().min(1),
  material: z.int().min(0).max(100),
  labour: z.int().min(0).max(100),
  overhead: z.int().min(0).max(100),
  development: z.int().min(0).max(100),
});

const word = z.string().regex(/^[\p{Ll}\p{N}]+$/u);

/** Dated data behind the figures of origin: thresholds, weights, members, minimal operations. */
export const originReferenceSchema = z.object({
  ...referenceHeader,
  kind: z.literal('origin'),
  members: z
    .array(z.object({ country: z.string().regex(/^[A-Z]{2}$/), since: z.iso.date() }))
    .min(1),
  /** Regional value content that confers origin, percent. */
  regionalValuePercent: z.int().min(1).max(100),
  /** From here on a value below the threshold may be cumulated in part, percent. */
  partialCumulationPercent: z.int().min(1).max(100),
  localContent: weightsSchema,
  formerLocalContent: weightsSchema,
  /** Work that confers no origin, in folded words of both languages; Indonesian ones as roots. */
  minimalOperations: z.object({
    operations: z.array(word).min(1),
    /** Words that neither are work nor make it more. */
    fillers: z.array(word),
    /** Words that count with the operation right after them: `pasang label`, not `pasang batu`. */
    carriers: z.array(word),
    /** Regions whose names are materials too: in the name of a step they mean the material. */
    placesThatAreMaterials: z.array(word),
  }),
});

export type OriginReference = z.infer<typeof originReferenceSchema>;
export type LocalContentWeights = z.infer<typeof weightsSchema>;
