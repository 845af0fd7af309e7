import { type CompiledRule, type CompiledRules, compileRules } from './compiled-rules.ts';
import type { AttachedFacts, DeclaredLine, LineField } from './declared-line.ts';
import { isExact, plainNumber } from './exact-number.ts';
import {
  type Lane,
  type LaneThresholds,
  laneOf,
  ruleFailedCode,
  ruleFailedWeight,
  scoreOf,
} from './lane.ts';
import { type FactSources, type LineFacts, lineFacts } from './line-facts.ts';
import type { RegistersContent, RulesContent, WatchlistContent } from './pack-content.ts';
import { RuleError } from './rule-error.ts';
import { truthOf, type Value } from './rule-node.ts';
import { prepareWatchList, type WatchHit, type WatchList, watchHits } from './watch-hits.ts';

/** A question a declaration raises (or what supports it), with everything that explains it. */
export interface Signal {
  readonly code: string;
  readonly weight: number;
  /** The field of the line the question is about. */
  readonly field: LineField;
  /** The values compared, JSON-safe. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

export interface ScoredLine {
  readonly signals: readonly Signal[];
  readonly score: number;
  readonly lane: Lane;
  /** The largest weight, 0 at least. */
  readonly heaviest: number;
}

/** The packs that a score rests on; without a watch list or registers their rules are silent. */
export interface ScoringPacks {
  readonly rules: Pick<RulesContent, 'rules' | 'priceFloors' | 'capacityRatio' | 'label' | 'lanes'>;
  readonly watchlist?: Pick<WatchlistContent, 'entries'> | undefined;
  readonly registers?: Pick<RegistersContent, 'giTerms' | 'marks'> | undefined;
}

export interface Scorer {
  /** @param day ISO day that counts for validity of permits and of watch list entries */
  score(line: DeclaredLine, day: string, attached?: AttachedFacts): ScoredLine;
}

/**
 * Prepares packs for scoring many lines. Signals come in the order of the rules. A barcode prefix,
 * a price or a stock proves nothing: each signal is a reason to ask. A rule that cannot be
 * evaluated never passes silently: it raises `rule-failed`, which names it.
 */
export function createScorer({ rules, watchlist, registers }: ScoringPacks): Scorer {
  const compiled: CompiledRules = compileRules(rules.rules);
  const list = prepareWatchList(watchlist?.entries ?? []);
  const sources: FactSources = { rules, registers: registers ?? { giTerms: [], marks: [] } };
  const contradictions = new Set(rules.rules.filter(({ soft }) => !soft).map(({ code }) => code));
  const brokenFromStart = compiled.faults.map(({ rule }) => rules.rules[rule]?.code ?? '');
  return {
    score(line, day, attached) {
      const facts = lineFacts(line, sources, day, attached);
      const signals: Signal[] = [];
      const failed: string[] = [...brokenFromStart];
      for (const rule of compiled.rules) {
        evaluate(rule, facts, signals, failed);
      }
      signals.push(...watchSignals(list, line, day), ...failures(failed));
      return scored(signals, rules.lanes, contradictions);
    },
  };
}

function scored(
  signals: readonly Signal[],
  lanes: LaneThresholds,
  contradictions: ReadonlySet<string>,
): ScoredLine {
  return {
    signals,
    score: scoreOf(signals),
    lane: laneOf(signals, lanes, contradictions),
    heaviest: Math.max(0, ...signals.map(({ weight }) => weight)),
  };
}

function evaluate(
  { source, when, inputs }: CompiledRule,
  facts: LineFacts,
  signals: Signal[],
  failed: string[],
): void {
  for (const need of source.needs) {
    if (facts[need] === null) {
      return;
    }
  }
  try {
    if (truthOf(when.run(facts))) {
      const values: Record<string, unknown> = {};
      for (const [name, value] of inputs) {
        values[name] = plain(value.run(facts));
      }
      const { code, weight, field } = source;
      signals.push({ code, weight, field, inputs: values });
    }
  } catch (error) {
    if (!(error instanceof RuleError)) {
      throw error;
    }
    failed.push(source.code);
  }
}

function plain(value: Value): unknown {
  return isExact(value) ? plainNumber(value) : value;
}

/** One signal for all rules that failed: it counts once and names each. */
function failures(failed: readonly string[]): Signal[] {
  return failed.length === 0
    ? []
    : [
        {
          code: ruleFailedCode,
          weight: ruleFailedWeight,
          field: 'name',
          inputs: { rules: [...new Set(failed)] },
        },
      ];
}

/** One signal by kind of entry, as heavy as its heaviest entry. */
function watchSignals(list: WatchList, line: DeclaredLine, day: string): Signal[] {
  return watchHits(list, line, day).map(({ kind, field, entries }: WatchHit) => ({
    code: `watch-${kind}`,
    weight: Math.max(...entries.map(({ weight }) => weight)),
    field,
    inputs: {
      found: entries.map(({ text }) => text).join(', '),
      sources: entries.map(({ source, author }) => `${source} (${author})`).join('; '),
    },
  }));
}
