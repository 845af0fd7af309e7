import { z } from 'zod';

export const packLabel = z.strictObject({
  id: z.string().min(1).max(1000),
  en: z.string().min(1).max(1000),
});

/** What every file of reference data says of itself: its day, its source, and on what terms. */
export const referenceHeader = {
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{2,59}$/),
  date: z.iso.date(),
  title: packLabel,
  source: z.string().trim().min(1).max(1000),
  /** On what terms it may be passed on. */
  licence: packLabel,
  /** What it does not say, and what has no source. */
  note: packLabel.optional(),
};

export type ReferenceHeader = z.output<z.ZodObject<typeof referenceHeader>>;
