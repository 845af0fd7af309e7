import { z } from 'zod';
import { ok } from './fields.ts';
import { ownWriting } from './procedure.ts';

/** The form and the record it is about: `product.<id>`. */
const key = z.string().min(1).max(200);
/** What the form holds, as JSON: only the form can read it. */
const value = z.string().max(1_000_000);

/** Unsaved entries of forms: each person's own, on this laptop alone. */
export const drafts = {
  /** Those of the caller. What is past its time, whoever's it was, goes for good first. */
  list: ownWriting.input(z.object({}).optional()).output(z.array(z.object({ key, value }))),
  put: ownWriting.input(z.object({ key, value })).output(ok),
  drop: ownWriting.input(z.object({ key })).output(ok),
};
