import { findObservedSignal, signalCatalogue } from '../reference/signal-catalogue.ts';

export type Severity = 'red' | 'yellow';

export type FindingDecision =
  | 'TIDAK_TERBUKTI'
  | 'DIPERBAIKI'
  | 'BADGE_DITANGGUHKAN'
  | 'BADGE_DICABUT'
  | 'DITERUSKAN';

export type FindingState =
  | 'BARU'
  | 'TIDAK_TERBUKTI'
  | 'TERBUKTI_INTERNAL'
  | 'DITERUSKAN'
  | 'DITUTUP';

/** Sum of the guidance weights of the ticked signals; codes of other catalogues weigh nothing. */
export function scoreFinding(codes: readonly string[]): number {
  return [...new Set(codes)].reduce(
    (sum, code) => sum + (findObservedSignal(code)?.weight ?? 0),
    0,
  );
}

/** The inspector's choice, raised to red where the signals add up to it; never lowered. */
export function severityOf(chosen: Severity, score: number): Severity {
  return chosen === 'red' || score >= signalCatalogue.redFrom ? 'red' : 'yellow';
}

const STATE_AFTER: Record<FindingDecision, FindingState> = {
  TIDAK_TERBUKTI: 'TIDAK_TERBUKTI',
  DIPERBAIKI: 'DITUTUP',
  BADGE_DITANGGUHKAN: 'TERBUKTI_INTERNAL',
  BADGE_DICABUT: 'TERBUKTI_INTERNAL',
  DITERUSKAN: 'DITERUSKAN',
};

export function stateAfter(decision: FindingDecision | null): FindingState {
  return decision === null ? 'BARU' : STATE_AFTER[decision];
}

/** A red finding keeps badges back until it is found unproven or put right. */
export function blocksBadge(severity: Severity, state: FindingState): boolean {
  return severity === 'red' && state !== 'TIDAK_TERBUKTI' && state !== 'DITUTUP';
}
