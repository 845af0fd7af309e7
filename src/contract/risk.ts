import { z } from 'zod';
import { id } from './fields.ts';
import { pair } from './packs.ts';
import { reading } from './procedure.ts';
import { LANES, productFields } from './products.ts';

const explained = z.object({
  score: z.int(),
  lane: z.enum(LANES),
  signals: z.array(
    z.object({
      code: z.string(),
      title: pair,
      weight: z.int(),
      /** Finished sentences with the values that raised it. */
      because: pair,
      field: z.string(),
      /** Of that field, as it was declared. */
      value: z.unknown(),
      inputs: z.record(z.string(), z.unknown()),
      /** Code of the rule or kind of watch list entry in the pack. */
      rule: z.string(),
      /** What the rule computes, in plain words. */
      ruleText: pair,
      source: z.string(),
      soft: z.boolean(),
      /** Id of the pack it stands in. */
      pack: z.string(),
    }),
  ),
  /** The rules pack. */
  pack: z.string(),
  /** Bounds of the lanes by that pack. */
  lanes: z.object({ yellowFrom: z.int(), redFrom: z.int() }),
  /** Computed again with the packs of a decision, not with those active now. */
  recomputed: z.boolean(),
  /** Whether this program computes what was decided on; null where nothing was. */
  agrees: z.boolean().nullable(),
});

export const risk = {
  /** Without `version` the line as it is, by the active packs; with it as it was decided. */
  explain: reading
    .input(z.object({ productId: id, version: z.int().min(1).max(100_000).optional() }))
    .output(explained),
  /** What if: the score of the line with these changes. Nothing is stored. */
  tryLine: reading
    .input(z.object({ productId: id, changes: productFields.partial() }))
    .output(explained),
};
