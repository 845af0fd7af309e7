import { z } from 'zod';
import { tenThousandths } from '../domain/risk/day-lanes.ts';
import { day, id, instant, ok } from './fields.ts';
import { readingAs, writing } from './procedure.ts';

const count = z.int();
/** Of the green lines of the day, drawn at random: 0 to 1, at most four decimals. */
const randomRate = z
  .number()
  .min(0)
  .max(1)
  // Outside of the bounds one complaint is enough.
  .refine((share) => share < 0 || share > 1 || tenThousandths(share) !== undefined);
/** How many lines the inspectors on shift can examine. */
const capacity = z.int().min(0).max(1_000_000);
const seed = z.string().max(200).regex(/\S/);
const lane = z.enum(['red', 'yellow', 'green']);
const reason = z.enum(['criteria', 'random', 'top-up']);
const outcome = z.enum(['none', 'clear', 'open', 'unproven', 'upheld']);

/** Every counted line is in exactly one of the three lists. */
const lanes = {
  red: z.array(id),
  yellow: z.array(id),
  green: z.array(id),
  /** Why each red or yellow line is examined. */
  reasons: z.record(z.string(), reason),
  /** Beyond the capacity, the first to be let go first; they keep their lane. */
  letGo: z.array(id),
};

const tally = { raised: count, examined: count, confirmed: count, open: count };

const placeRate = z.object({
  /** Code of a province (`33`), of a country (`UZ`), or null where none is declared. */
  place: z.string().nullable(),
  lines: count,
  selected: count,
  examined: count,
  confirmed: count,
  open: count,
});

const pickedLine = z.object({
  productId: id,
  name: z.string(),
  exhibitorId: id,
  exhibitorName: z.string(),
  booths: z.array(z.string()),
  lane,
  reason,
  /** Rules that raised it. */
  codes: z.array(z.string()),
  score: count,
  letGo: z.boolean(),
  /** Of that day alone. */
  outcome,
  /** Something at this exhibitor was examined or found that day. */
  boothVisited: z.boolean(),
});

const riskDay = z.object({
  date: day,
  /** Whether the day has begun, in Jakarta. */
  begun: z.boolean(),
  /** Whether it has ended there: lists that nobody fixed stay open for ever. */
  over: z.boolean(),
  commitment: z
    .object({
      /** SHA-256 of the seed, hex: may be shown to anyone before the day. */
      seedHash: z.string(),
      /** Null until the day begins. */
      seed: z.string().nullable(),
      capacity: count,
      randomRate: z.number(),
      committedAt: instant,
      committedBy: z.string(),
      /** Commitments that another laptop made for the same day, later than this one. */
      others: count,
    })
    .nullable(),
  /** Set: the lists are those that were fixed then, whatever has changed since. */
  drawn: z.object({ at: instant, by: z.string() }).nullable(),
  result: z
    .object({
      ...lanes,
      lines: z.array(pickedLine),
      regions: z.array(placeRate),
      progress: z.object({
        picked: count,
        examined: count,
        open: count,
        exhibitors: count,
        visited: count,
      }),
    })
    .nullable(),
});

const hit = z.object({
  code: z.enum(['same-gtin', 'same-label', 'price-outlier']),
  productIds: z.array(id),
  booths: z.array(z.string()),
  lines: z.array(
    z.object({
      productId: id,
      name: z.string(),
      exhibitorName: z.string(),
      booths: z.array(z.string()),
    }),
  ),
  /** What was compared; exact decimals are texts. */
  numbers: z.record(z.string(), z.union([z.int(), z.string()])),
  because: z.object({ id: z.string(), en: z.string() }),
});

const reading = readingAs(['inspector', 'supervisor', 'viewer']);

export const riskDayContract = {
  /** What a day would be with these values; nothing is kept. */
  lanes: reading
    .input(z.object({ date: day, capacity, randomRate, seed }))
    .output(z.object({ ...lanes, seedCommitted: z.boolean() })),
  /** Fixes seed, capacity and rate before the day; a seed left out is made. */
  commitSeed: writing(['supervisor'], ['risk'])
    .input(z.object({ date: day, capacity, randomRate, seed: seed.optional() }))
    .output(riskDay),
  /** The day by its commitment; by `trial` where there is none yet. */
  day: reading
    .input(z.object({ date: day, trial: z.object({ capacity, randomRate, seed }).optional() }))
    .output(riskDay),
  /** Fixes the lists of a committed day: what is declared later waits for the next one. */
  draw: writing(['inspector', 'supervisor'], ['risk'])
    .input(z.object({ date: day }))
    .output(riskDay),
  /** Notes that a line was examined today and gave no reason for a finding. */
  examined: writing(['inspector', 'supervisor'], ['risk'])
    .input(z.object({ productId: id }))
    .output(ok),
  crossLine: writing(['inspector', 'supervisor'], ['jobs'])
    .input(z.object({}).optional())
    .output(z.object({ jobId: z.string() })),
  crossLineHits: reading.input(z.object({}).optional()).output(
    z.object({
      computedAt: instant.nullable(),
      /** How many lines were compared. */
      compared: count,
      items: z.array(hit),
    }),
  ),
  feedback: reading.input(z.object({}).optional()).output(
    z.object({
      rules: z.array(z.object({ code: z.string(), ...tally })),
      random: z.object(tally),
      neverRaised: z.array(z.string()),
      neverConfirmed: z.array(z.string()),
      deadFromExamined: count,
      /** Fewer examined lines than this make no percentage. */
      percentFromExamined: count,
      regions: z.array(placeRate),
    }),
  ),
};
