import { tenThousandths } from '../../../domain/risk/day-lanes.ts';
import { countedLines } from '../../queries/counted-lines.ts';
import { drawDay, riskDayRow } from '../../queries/draw-day.ts';
import { type DayValues, lanesOf, seedHashOf } from '../../queries/plan-day.ts';
import { os } from '../../rpc/router.ts';
import { activePacks } from '../../scoring/active-packs.ts';
import { commitSeed, newSeed, noteExamined } from './change-day.ts';
import { readHits } from './cross-line-view.ts';
import { readDay } from './day-view.ts';
import { readFeedback } from './feedback-view.ts';
import { startCrossLine } from './start-cross-line.ts';

export const riskDayProcedures = {
  lanes: os.risk.lanes.handler(({ input, context }) =>
    context.read((db) => {
      const { red, yellow, green, reasons, letGo } = lanesOf(countedLines(db), valuesOf(input));
      const committed = riskDayRow(db, input.date);
      return {
        red: [...red],
        yellow: [...yellow],
        green: [...green],
        reasons: Object.fromEntries(reasons),
        letGo: [...letGo],
        seedCommitted: committed?.seed_hash === seedHashOf(input.seed),
      };
    }),
  ),
  commitSeed: os.risk.commitSeed.handler(({ input, context }) =>
    context.write((tx) => {
      commitSeed(tx, valuesOf({ ...input, seed: input.seed ?? newSeed(context) }));
      return readDay(tx.db, { date: input.date, now: tx.now });
    }),
  ),
  day: os.risk.day.handler(({ input: { date, trial }, context }) =>
    context.read((db) =>
      readDay(db, {
        date,
        now: context.services.env.now(),
        trial: trial && valuesOf({ date, ...trial }),
      }),
    ),
  ),
  draw: os.risk.draw.handler(({ input, context }) =>
    context.write((tx) => {
      drawDay(tx, input.date);
      return readDay(tx.db, { date: input.date, now: tx.now });
    }),
  ),
  examined: os.risk.examined.handler(({ input, context }) => {
    const id = context.services.env.newId();
    return context.write((tx) => {
      noteExamined(tx, id, input.productId);
      return { ok: true as const };
    });
  }),
  crossLine: os.risk.crossLine.handler(({ context }) =>
    startCrossLine(context.allServices(), context.person.name),
  ),
  crossLineHits: os.risk.crossLineHits.handler(({ context }) => context.read(readHits)),
  feedback: os.risk.feedback.handler(({ context }) => {
    const { reference } = context.services;
    return context.read((db) => {
      const { rules } = activePacks(db, reference).rules.pack;
      // What supports a claim or only notes something has nothing that a finding could confirm.
      const known = rules.filter(({ weight }) => weight > 0).map(({ code }) => code);
      return readFeedback(db, known, reference.ruleFeedback);
    });
  }),
};

/** The contract has refused a rate that is no whole number of ten-thousandths. */
function valuesOf(input: DayValues): DayValues {
  return { ...input, randomRate: tenThousandths(input.randomRate) ?? 0 };
}
