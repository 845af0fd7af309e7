import { z } from 'zod';
import { fileId, instant, ok } from './fields.ts';
import { reading, writing } from './procedure.ts';

const job = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  total: z.int(),
  fileId: fileId.optional(),
  fileName: z.string().optional(),
  error: z.string().optional(),
  startedAt: instant,
});

export const jobs = {
  get: reading.input(z.object({ jobId: z.string().max(60) })).output(job),
  list: reading.input(z.object({}).optional()).output(z.array(job)),
  cancel: writing(['desk', 'inspector', 'supervisor'], ['jobs'])
    .input(z.object({ jobId: z.string().max(60) }))
    .output(ok),
};
