import type { Severity } from '../../../domain/findings/finding.ts';

/** What the recording form holds, kept on this laptop until it is saved. */
export interface FindingDraft {
  readonly exhibitorId: string | null;
  readonly exhibitorName: string;
  /** A line's id, `undeclared`, or nothing chosen yet. */
  readonly line: string | null;
  readonly boothId: string | null;
  readonly severity: Severity;
  readonly facts: string;
  readonly kind: string;
  readonly confidence: '' | 'RENDAH' | 'SEDANG' | 'TINGGI';
  readonly quantity: number | null;
  readonly unit: string;
  readonly price: number | null;
  readonly labelText: string;
  readonly signals: readonly string[];
  readonly photos: readonly string[];
}

export const UNDECLARED = 'undeclared';

export const EMPTY_FINDING: FindingDraft = {
  exhibitorId: null,
  exhibitorName: '',
  line: null,
  boothId: null,
  severity: 'yellow',
  facts: '',
  kind: '',
  confidence: '',
  quantity: null,
  unit: '',
  price: null,
  labelText: '',
  signals: [],
  photos: [],
};

export type FindingProblem = 'exhibitor' | 'line' | 'facts';

/** What still has to be filled in before the finding can be recorded. */
export function problemsOf(draft: FindingDraft): readonly FindingProblem[] {
  return [
    ...(draft.exhibitorId ? [] : (['exhibitor'] as const)),
    ...(draft.exhibitorId && !draft.line ? (['line'] as const) : []),
    ...(draft.facts.trim() ? [] : (['facts'] as const)),
  ];
}

/** The call's input; empty entries are left out. */
export function raiseInput(draft: FindingDraft & { readonly exhibitorId: string }) {
  const { line, boothId, kind, confidence, quantity, unit, price, labelText } = draft;
  return {
    exhibitorId: draft.exhibitorId,
    severity: draft.severity,
    facts: draft.facts,
    signals: [...draft.signals],
    photos: [...draft.photos],
    ...(line && line !== UNDECLARED ? { productId: line } : {}),
    ...(boothId ? { boothId } : {}),
    ...(kind ? { kind } : {}),
    ...(confidence ? { confidence } : {}),
    ...(quantity === null ? {} : { quantity }),
    ...(unit ? { unit } : {}),
    ...(price === null ? {} : { price }),
    ...(labelText.trim() ? { labelText } : {}),
  };
}
