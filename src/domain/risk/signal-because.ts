import type { Label } from '../reference/label.ts';
import { findObservedSignal } from '../reference/signal-catalogue.ts';
import { fillTemplate } from './because-text.ts';
import { ruleFailedCode } from './lane.ts';
import { type RulesContent, type WatchlistContent, watchKinds } from './pack-content.ts';
import type { Signal } from './score-line.ts';

/** Where the sentences of signals stand. */
export interface SentenceSources {
  readonly rules: Pick<RulesContent, 'rules'>;
  readonly watchlist?: Pick<WatchlistContent, 'because'> | undefined;
}

/** What the program itself says; everything else is worded by the packs. */
const ruleFailed: Label = {
  id: 'Aturan {rules} tidak dapat dihitung untuk lini ini. Periksa lini ini dengan teliti dan beri tahu administrator.',
  en: 'Rule {rules} could not be evaluated for this line. Read the line with care and tell the administrator.',
};

const watchTitles: Label = { id: 'Daftar pantau', en: 'Watch list' };
const ruleFailedTitle: Label = { id: 'Aturan gagal dihitung', en: 'A rule could not be evaluated' };

/** The sentences of a signal in both languages, with the values that raised it. */
export function signalBecause(
  { code, inputs }: Pick<Signal, 'code' | 'inputs'>,
  sources: SentenceSources,
): Label {
  const template = templateOf(code, sources);
  return {
    id: fillTemplate(template.id, inputs, 'id'),
    en: fillTemplate(template.en, inputs, 'en'),
  };
}

function templateOf(code: string, { rules, watchlist }: SentenceSources): Label {
  const rule = rules.rules.find((candidate) => candidate.code === code);
  if (rule) {
    return rule.because;
  }
  const kind = watchKinds.find((candidate) => code === `watch-${candidate}`);
  const watched = kind && watchlist?.because[kind];
  if (watched) {
    return watched;
  }
  return code === ruleFailedCode ? ruleFailed : { id: code, en: code };
}

/** A short name for a signal, for lists and filters. */
export function signalTitle(code: string, rules: Pick<RulesContent, 'rules'>): Label {
  const rule = rules.rules.find((candidate) => candidate.code === code);
  return (
    rule?.title ??
    findObservedSignal(code)?.label ??
    (code === ruleFailedCode
      ? ruleFailedTitle
      : code.startsWith('watch-')
        ? watchTitles
        : undefined) ?? {
      id: code,
      en: code,
    }
  );
}
