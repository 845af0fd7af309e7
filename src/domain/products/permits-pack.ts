import { z } from 'zod';
import { permitTypes } from '../reference/product-codes.ts';
import { referenceHeader } from '../reference/reference-header.ts';

/** Dated reference data: what is known of the numbers of permits and marks. */
export const permitsPackSchema = z.object({
  ...referenceHeader,
  kind: z.literal('permits'),
  types: z.array(
    z.strictObject({
      type: z.enum(permitTypes),
      /** A regular expression over the number without blanks, dots and dashes; a doubt, no refusal. */
      pattern: z.string().max(200).optional(),
      /** Letters that belong in the number; a doubt where they are missing. */
      contains: z.string().min(1).optional(),
      example: z.string().min(1).optional(),
      /** The last two digits of the number are the year of expiry. */
      yearSuffix: z.boolean().optional(),
      /** Carries a percentage. */
      value: z.boolean().optional(),
      /** The regulations it may have been issued under, newest first; one has to be named. */
      regulations: z.array(z.string().min(1)).optional(),
      /** Valid for so many years under that regulation. */
      termYears: z
        .strictObject({ regulation: z.string().min(1), years: z.int().positive() })
        .optional(),
      source: z.string().min(1),
    }),
  ),
});

export type PermitsPack = z.infer<typeof permitsPackSchema>;
export type PermitRule = PermitsPack['types'][number];
