import { z } from 'zod';

const short = z.string().trim().min(1).max(200);
export const packLabel = z.strictObject({
  id: z.string().min(1).max(1000),
  en: z.string().min(1).max(1000),
});

/** What every pack of reference data says of itself, whatever its kind. */
export const packEnvelope = {
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{2,59}$/),
  date: z.iso.date(),
  title: packLabel,
  source: z.string().trim().min(1).max(1000),
  author: short,
};
