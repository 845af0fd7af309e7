import { z } from 'zod';
import { packLabel, referenceHeader } from './reference-header.ts';

/** What every pack of rules says of itself, whatever its kind. */
export const packEnvelope = {
  ...referenceHeader,
  /** Stated by every pack that comes with the program; others may leave it out. */
  licence: packLabel.optional(),
  author: z.string().trim().min(1).max(200),
};
