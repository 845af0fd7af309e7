import { disclose } from '../origin/disclosure.ts';
import { ruleFailedCode } from './lane.ts';
import type {
  DisclosureContent,
  PackContent,
  RegistersContent,
  RulesContent,
  WatchlistContent,
} from './pack-content.ts';
import { giFacts, markMismatches } from './register-lookup.ts';
import { createScorer } from './score-line.ts';
import { prepareWatchList, watchHits } from './watch-hits.ts';

/** A test of a pack that did not come out as it says. */
export interface FailedTest {
  readonly test: number;
  readonly name: string;
  readonly expected: string;
  readonly got: string;
}

/**
 * Runs the tests that a pack brings along. Lines are read on the day of the test, or else of the
 * pack. A rule that throws in any test fails it, whatever the test expects.
 */
export function failedTests(pack: PackContent): FailedTest[] {
  const outcomes = outcomesOf(pack);
  return pack.tests.flatMap(({ name }, test) => {
    const outcome = outcomes[test];
    return outcome && outcome.expected !== outcome.got ? [{ test, name, ...outcome }] : [];
  });
}

type Outcome = Pick<FailedTest, 'expected' | 'got'>;

function outcomesOf(pack: PackContent): Outcome[] {
  switch (pack.kind) {
    case 'rules':
      return ruleOutcomes(pack);
    case 'watchlist':
      return watchOutcomes(pack);
    case 'registers':
      return registerOutcomes(pack);
    default:
      return disclosureOutcomes(pack);
  }
}

function ruleOutcomes(pack: RulesContent): Outcome[] {
  return pack.tests.map(({ line, day, crossLine, registers, expect }) => {
    const scorer = createScorer({ rules: pack, registers });
    const { signals, lane } = scorer.score(line, day ?? pack.date, crossLine);
    const failed = signals.find(({ code }) => code === ruleFailedCode);
    const codes = signals.map(({ code }) => code);
    const got = failed
      ? `${ruleFailedCode}: ${listed(failed.inputs.rules)}`
      : codesText(codes, lane);
    return { expected: codesText(expect.codes, expect.lane), got };
  });
}

function watchOutcomes(pack: WatchlistContent): Outcome[] {
  const list = prepareWatchList(pack.entries);
  return pack.tests.map(({ line, day, expect }) => ({
    expected: codesText(expect.codes),
    got: codesText(watchHits(list, line, day ?? pack.date).map(({ kind }) => `watch-${kind}`)),
  }));
}

function registerOutcomes(pack: RegistersContent): Outcome[] {
  return pack.tests.map(({ line, expect }) => {
    const gi = giFacts(line, pack.giTerms);
    const mismatches = markMismatches(pack.marks, line.permits ?? [], line.technique ?? null);
    const got = {
      giTerm: gi.term,
      giOutside: gi.outside,
      marks: mismatches.map(({ mark }) => mark),
    };
    return { expected: registerText(expect), got: registerText(got) };
  });
}

function disclosureOutcomes(pack: DisclosureContent): Outcome[] {
  return pack.tests.map(({ given, expect }) => {
    const { rule, printed } = disclose(pack, given);
    return {
      expected: `${expect.rule}: ${expect.id} / ${expect.en}`,
      got: `${rule}: ${printed.id} / ${printed.en}`,
    };
  });
}

function registerText({ giTerm, giOutside, marks }: RegistersContent['tests'][number]['expect']) {
  return `${giTerm ?? '-'} / ${giOutside ?? '-'} / ${listed([...marks].sort())}`;
}

function codesText(codes: readonly string[], lane?: string): string {
  const text = listed([...codes].sort());
  return lane === undefined ? text : `${text} / ${lane}`;
}

function listed(values: unknown): string {
  const list = Array.isArray(values) ? values.map(String) : [];
  return list.length === 0 ? '-' : list.join(', ');
}
