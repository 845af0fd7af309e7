import { z } from 'zod';
import { historyEntry } from './exhibitors.ts';
import { readingAs, writing } from './procedure.ts';

export const journal = {
  verify: readingAs(['supervisor'])
    .input(z.object({}).optional())
    .output(
      z.object({
        entries: z.int(),
        ok: z.boolean(),
        seals: z.int(),
        /** The first entry that does not fit its chain, `device:seq`. */
        firstBad: z.string().optional(),
        because: z.string().optional(),
      }),
    ),
  rebuild: writing([], ['exhibitors', 'booths', 'products', 'findings', 'badges'])
    .input(z.object({}).optional())
    .output(z.object({ same: z.boolean(), differs: z.array(z.string()) })),
  recent: readingAs(['supervisor'])
    .input(z.object({ limit: z.int().min(1).max(1000).default(100) }))
    .output(z.array(historyEntry.extend({ type: z.string(), record: z.string() }))),
};
