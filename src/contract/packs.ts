import { z } from 'zod';
import { lanes } from '../domain/risk/lane.ts';
import { packKinds } from '../domain/risk/pack-content.ts';
import { day, fileId, instant } from './fields.ts';
import { reading, readingAs, writing } from './procedure.ts';

const packId = z.string().min(1).max(60);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A finished text in both languages. */
export const pair = z.object({ id: z.string(), en: z.string() });

const item = z.object({
  id: z.string(),
  kind: z.enum(packKinds),
  date: day,
  title: pair,
  source: z.string(),
  /** On what terms it may be passed on; an imported pack need not say. */
  licence: pair.optional(),
  note: pair.optional(),
  author: z.string(),
  active: z.boolean(),
  /** Came with the program. */
  shipped: z.boolean(),
  /** How many things it says: rules, entries, names. */
  rules: z.int(),
  /** SHA-256 of the file. */
  hash,
  importedAt: instant.nullable(),
  importedBy: z.string().nullable(),
  /** Signals that its rules may raise, for filters. */
  signals: z.array(z.object({ code: z.string(), title: pair })),
});

/** Reference data that comes with the program and is no pack. */
const table = item
  .pick({ id: true, date: true, title: true, source: true, licence: true, note: true })
  .required({ licence: true });

const statement = z.object({
  code: z.string(),
  title: pair,
  weight: z.int().nullable(),
  /** Generated from the expression, not what the author says of it. */
  sentence: pair,
  source: z.string(),
  soft: z.boolean(),
  blocksApproval: z.boolean(),
});

const laneCounts = z.object(
  Object.fromEntries(lanes.map((lane) => [lane, z.int()])) as Record<
    (typeof lanes)[number],
    z.ZodInt
  >,
);

export const packs = {
  list: reading.input(z.object({}).optional()).output(z.object({ items: z.array(item) })),
  /** Places, tariff headings, prefixes, techniques and the like, as shipped. */
  tables: reading.input(z.object({}).optional()).output(z.object({ items: z.array(table) })),
  get: reading
    .input(z.object({ id: packId }))
    .output(item.extend({ rules: z.array(statement), tests: z.int() })),
  import: writing([], ['packs'])
    .input(z.object({ fileId }))
    .output(z.object({ id: z.string(), kind: z.enum(packKinds), hash, unchanged: z.boolean() })),
  export: writing(['supervisor'], ['packs'])
    .input(z.object({ id: packId }))
    .output(z.object({ fileId, fileName: z.string() })),
  /** What an activation would do, without doing it. */
  tryActivate: readingAs(['supervisor'])
    .input(z.object({ id: packId }))
    .output(
      z.object({ lines: z.int(), changedLanes: z.int(), before: laneCounts, after: laneCounts }),
    ),
  activate: writing([], ['packs', 'products', 'findings'])
    .input(z.object({ id: packId }))
    .output(z.object({ rescored: z.int(), changedLanes: z.int() })),
  /** Rules that could not be evaluated for lines as they stand; none is silent. */
  alarms: readingAs(['supervisor'])
    .input(z.object({}).optional())
    .output(
      z.object({
        lines: z.int(),
        rules: z.array(z.object({ code: z.string(), lines: z.int() })),
      }),
    ),
};
