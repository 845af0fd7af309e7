import { z } from 'zod';
import { editionFields } from './edition.ts';
import { line, ok } from './fields.ts';
import { open, openWriting, ownWriting, ROLES, reading, signingIn } from './procedure.ts';

/** Four to twelve digits: short enough for a queue, long enough behind a rate limit. */
export const pin = z.string().regex(/^\d{4,12}$/);

const signedIn = z.object({
  token: z.string(),
  person: z.object({ id: z.string(), name: z.string(), role: z.enum(ROLES) }),
});

export const session = {
  /** The names of those who work on this laptop, for the sign-in screen. */
  names: open
    .input(z.object({}).optional())
    .output(z.array(z.object({ name: z.string(), role: z.enum(ROLES) }))),
  signIn: signingIn
    .input(z.object({ name: z.string().trim().min(1).max(120), pin: z.string().max(64) }))
    .output(signedIn),
  signOut: ownWriting.input(z.object({}).optional()).output(ok),
  me: reading.input(z.object({}).optional()).output(signedIn.shape.person),
};

export const setup = {
  /** The first run: an edition, the first administrator, the recovery passphrase. */
  start: openWriting(['system', 'edition', 'people', 'booths'])
    .input(
      z.object({
        language: z.enum(['id', 'en']).default('id'),
        edition: editionFields,
        person: z.object({ name: line(2, 120), pin }),
        passphrase: z.string().min(12).max(1000).nullable(),
      }),
    )
    .output(signedIn),
};
