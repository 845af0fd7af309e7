import type { AttachedFacts, DeclaredLine } from '../../../domain/risk/declared-line.ts';
import { ruleFailedCode } from '../../../domain/risk/lane.ts';
import { ruleSentence } from '../../../domain/risk/rule-sentence.ts';
import type { Signal } from '../../../domain/risk/score-line.ts';
import { signalBecause, signalTitle } from '../../../domain/risk/signal-because.ts';
import { type ActivePacks, scorerOf } from '../../scoring/active-packs.ts';

/**
 * The score of a line with every point traced: its rule in plain words, the field and value it is
 * about, and the pack.
 * @param day ISO day that counts for permits and watch list entries
 */
export function explainLine(
  line: DeclaredLine,
  packs: ActivePacks,
  day: string,
  attached: AttachedFacts,
) {
  const { score, lane, signals } = scorerOf(packs).score(line, day, attached);
  const { pack } = packs.rules;
  return {
    score,
    lane,
    signals: signals.map((signal) => explainSignal(signal, line, packs)),
    pack: pack.id,
    lanes: pack.lanes,
  };
}

function explainSignal(signal: Signal, line: DeclaredLine, packs: ActivePacks) {
  const rules = packs.rules.pack;
  const watchlist = packs.watchlist?.pack;
  const rule = rules.rules.find(({ code }) => code === signal.code);
  const because = signalBecause(signal, { rules, watchlist });
  return {
    ...signal,
    title: signalTitle(signal.code, rules),
    because,
    value: line[signal.field] ?? null,
    rule: signal.code,
    ruleText: rule ? ruleSentence(rule) : because,
    source: rule?.source ?? String(signal.inputs.sources ?? ''),
    soft: rule?.soft ?? signal.code !== ruleFailedCode,
    pack: signal.code.startsWith('watch-') && watchlist ? watchlist.id : rules.id,
  };
}
