import { z } from 'zod';
import type { FindingState } from '../reference/inspection-codes.ts';
import { referenceHeader } from '../reference/reference-header.ts';

/** From how many examined lines a rule is called dead, and a rate is shown as a percentage. */
export const ruleFeedbackPackSchema = z.object({
  ...referenceHeader,
  kind: z.literal('rule-feedback'),
  deadFromExamined: z.int().positive(),
  percentFromExamined: z.int().positive(),
});

export type RuleFeedbackPack = z.infer<typeof ruleFeedbackPackSchema>;

/**
 * What inspections made of a line: `clear` was examined without a finding, `unproven` had
 * findings none of which held, `upheld` one that held or was put right, `open` one not yet
 * decided, `none` was not examined.
 */
export type LineOutcome = 'none' | 'clear' | 'open' | 'unproven' | 'upheld';

/** A line with the rules that raised a question about it. */
export interface JudgedLine {
  readonly codes: readonly string[];
  readonly outcome: LineOutcome;
}

/** Counts, never a bare rate: three of four says less than thirty of forty. */
export interface Tally {
  readonly raised: number;
  /** Examined, and what was found is decided. */
  readonly examined: number;
  /** Of those: a finding held, or what it named was put right. */
  readonly confirmed: number;
  /** A finding waits for its decision: counted in neither. */
  readonly open: number;
}

export interface RuleFeedback {
  readonly rules: readonly ({ readonly code: string } & Tally)[];
  /** The lines drawn at random, on the day they were drawn: the rate without any rule. */
  readonly random: Tally;
  /** Rules that raised nothing at all. */
  readonly neverRaised: readonly string[];
  /** Rules examined often enough of which not one question was confirmed. */
  readonly neverConfirmed: readonly string[];
}

/** A finding that held, was passed on, or whose cause was put right and so closed. */
const HELD: ReadonlySet<string> = new Set<FindingState>([
  'TERBUKTI_INTERNAL',
  'DITERUSKAN',
  'DITINDAKLANJUTI',
  'DITUTUP',
]);

const EXAMINED: ReadonlySet<LineOutcome> = new Set(['clear', 'unproven', 'upheld']);

export function tallyOf(outcomes: Iterable<LineOutcome>): Tally {
  const tally = { raised: 0, examined: 0, confirmed: 0, open: 0 };
  for (const outcome of outcomes) {
    tally.raised += 1;
    tally.examined += EXAMINED.has(outcome) ? 1 : 0;
    tally.confirmed += outcome === 'upheld' ? 1 : 0;
    tally.open += outcome === 'open' ? 1 : 0;
  }
  return tally;
}

/**
 * Whether rules find more than chance does: for each rule how often it was raised, examined and
 * confirmed, beside the lines drawn at random.
 *
 * @param known the codes of every rule in force; codes seen on lines alone are added
 * @param random outcomes of the drawn lines, on the day they were drawn
 * @param deadFromExamined from how many examined lines a rule without a confirmation is named
 */
export function ruleFeedback(
  known: readonly string[],
  lines: readonly JudgedLine[],
  random: readonly LineOutcome[],
  deadFromExamined: number,
): RuleFeedback {
  const outcomes = new Map<string, LineOutcome[]>(known.map((code) => [code, []]));
  for (const line of lines) {
    for (const code of new Set(line.codes)) {
      const list = outcomes.get(code) ?? [];
      list.push(line.outcome);
      outcomes.set(code, list);
    }
  }
  const rules = [...outcomes].map(([code, list]) => ({ code, ...tallyOf(list) }));
  rules.sort((a, b) => b.raised - a.raised || (a.code < b.code ? -1 : 1));
  const codesOf = (dead: (rule: Tally) => boolean) => rules.filter(dead).map(({ code }) => code);
  return {
    rules,
    random: tallyOf(random),
    neverRaised: codesOf(({ raised }) => raised === 0),
    neverConfirmed: codesOf(
      ({ examined, confirmed }) => examined >= deadFromExamined && confirmed === 0,
    ),
  };
}

/** What is known of one line's inspections. */
export interface Inspections {
  /** Somebody examined it and found nothing to note. */
  readonly clear: boolean;
  /** States of the findings about it. */
  readonly findings: readonly string[];
}

/** One finding that held weighs more than any other outcome; an undecided one is waited for. */
export function outcomeOf({ clear, findings }: Inspections): LineOutcome {
  if (findings.some((state) => HELD.has(state))) {
    return 'upheld';
  }
  if (findings.some((state) => state !== 'TIDAK_TERBUKTI')) {
    return 'open';
  }
  return findings.length > 0 ? 'unproven' : clear ? 'clear' : 'none';
}
