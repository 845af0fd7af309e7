import { z } from 'zod';
import { reading } from './procedure.ts';

const count = z.int();

export const home = {
  summary: reading.input(z.object({}).optional()).output(
    z.object({
      exhibitors: z.object({ total: count, arrived: count, today: count }),
      booths: z.object({ total: count, taken: count }),
      products: z.object({
        total: count,
        waiting: count,
        approved: count,
        green: count,
        yellow: count,
        red: count,
      }),
      findings: z.object({ open: count, red: count, today: count }),
      badges: z.object({ active: count, unprinted: count, suspended: count, revoked: count }),
      halls: z.array(
        z.object({ hall: z.string(), booths: count, taken: count, openFindings: count }),
      ),
    }),
  ),
};
