import {
  blocksBadge,
  type FindingDecision,
  type Severity,
  scoreFinding,
  severityOf,
  stateAfter,
} from '../../../domain/findings/finding.ts';
import { put } from '../../db/database.ts';
import type { Entry } from '../../journal/entry.ts';
import type { RecordType } from '../../journal/record-type.ts';
import { indexText } from '../../search/search-index.ts';

/** What the inspector wrote down; never changed afterwards. */
export interface RaisedFinding {
  readonly number: string;
  readonly exhibitorId: string;
  readonly productId: string | null;
  readonly boothId: string | null;
  readonly severity: Severity;
  readonly facts: string;
  readonly kind: string | null;
  readonly confidence: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly price: number | null;
  readonly labelText: string | null;
  readonly signals: readonly string[];
  readonly photos: readonly string[];
}

/** A decision that a later one corrected. */
export interface EarlierDecision {
  readonly decision: FindingDecision;
  readonly reason: string;
  readonly decidedAt: string;
  readonly decidedBy: string;
}

export const findingRecord: RecordType = {
  type: 'finding',
  tables: ['finding'],
  startsWith: 'raised',
  project(db, record, entries) {
    const raised = entries.find((entry) => entry.name === 'raised');
    const decisions = entries.filter(({ name }) => name === 'decided' || name === 'corrected');
    const decided = decisions.at(-1);
    if (!raised) {
      return;
    }
    const content = raised.payload as unknown as RaisedFinding;
    const score = scoreFinding(content.signals);
    const severity = severityOf(content.severity, score);
    const decision = (decided?.payload.decision ?? null) as FindingDecision | null;
    const state = stateAfter(decision);
    put(db, 'finding', {
      id: record,
      number: content.number,
      exhibitor_id: content.exhibitorId,
      product_id: content.productId,
      booth_id: content.boothId,
      severity,
      chosen_severity: content.severity,
      kind: content.kind,
      score,
      state,
      blocks_badge: blocksBadge(severity, state) ? 1 : 0,
      raised_at: raised.time,
      raised_by: raised.actor,
      decision,
      decided_at: decided?.time ?? null,
      decided_by: decided?.actor ?? null,
      reason: (decided?.payload.reason ?? null) as string | null,
      detail: JSON.stringify({
        ...content,
        earlierDecisions: decisions.slice(0, -1).map(asDecision),
      }),
    });
    indexText(db, 'finding', record, [content.number, content.facts, content.labelText]);
  },
};

function asDecision({ payload, time, actor }: Entry): EarlierDecision {
  return {
    decision: payload.decision as FindingDecision,
    reason: String(payload.reason),
    decidedAt: time,
    decidedBy: actor,
  };
}
