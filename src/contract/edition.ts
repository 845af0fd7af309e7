import { z } from 'zod';
import { code, day, line, ok, text } from './fields.ts';
import { reading, writing } from './procedure.ts';

export const editionFields = z.object({
  name: line(2, 120),
  series: z.enum(['UTAMA', 'OKTOBER']),
  ordinal: z.int().min(1).max(200).nullable().default(null),
  /** Two digits of it go into every serial. */
  year: z.int().min(2000).max(2099),
  /** "Inacraft on October" counts volumes instead. */
  volume: z.int().min(1).max(200).nullable().default(null),
  theme: text.nullable().default(null),
  iconRegion: text.nullable().default(null),
  countryOfHonour: text.nullable().default(null),
  starts: day,
  ends: day,
  venue: line(1, 120),
  halls: z.array(line(1, 60)).max(40).default([]),
});

const edition = editionFields.omit({ halls: true }).extend({
  id: z.string(),
  code: z.string(),
  rulesVersion: code,
});

export const editionContract = {
  get: reading.input(z.object({}).optional()).output(edition),
  update: writing(['admin'], ['edition'])
    .input(editionFields.omit({ halls: true }).partial())
    .output(ok),
};
