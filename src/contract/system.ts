import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ok } from './fields.ts';
import { open, openWriting, reading, TOPICS, writing } from './procedure.ts';

const health = z.object({
  /** `setup`: empty folder; `locked`: passphrase needed; `damaged`, `newer`: the file cannot serve. */
  state: z.enum(['setup', 'locked', 'ready', 'damaged', 'newer']),
  detail: z.string().optional(),
  version: z.string(),
  runtime: z.object({
    host: z.enum(['electron', 'node']),
    version: z.string(),
    official: z.boolean(),
  }),
  keyStore: z.enum(['safe', 'file', 'none']),
  recoverySet: z.boolean(),
  device: z.string().optional(),
  editionName: z.string().optional(),
  /** What laptops that met have left for a person: all 0 on a laptop alone. */
  trouble: z
    .object({
      conflicts: z.int(),
      /** Entries that no table can take. */
      deadLetters: z.int(),
      /** Laptops whose clock is more than a day ahead of this one's. */
      clocksAhead: z.int(),
    })
    .optional(),
});

export const system = {
  health: open.input(z.object({}).optional()).output(health),
  unlock: openWriting(['system'])
    .input(z.object({ passphrase: z.string().min(1).max(1000) }))
    .output(ok),
  /** Sets or changes the passphrase that opens the data where this laptop's key is lost. */
  setRecovery: writing(['admin'], ['system'])
    .input(z.object({ passphrase: z.string().min(12).max(1000) }))
    .output(ok),
  /** A stream of the topics that changed, so that every open window shows the same. */
  changes: reading.output(eventIterator(z.object({ topics: z.array(z.enum(TOPICS)) }))),
};
