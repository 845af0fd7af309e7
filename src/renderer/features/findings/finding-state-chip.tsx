import {
  findingDecisionLabels,
  findingStateLabels,
} from '../../../domain/reference/inspection-labels.ts';
import { labelOf } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { StateChip } from '../../ui/state-chip.tsx';
import type { Finding } from './finding.ts';

/** What was decided, in its own words: a suspension is a precaution and proves nothing. */
export function FindingStateChip({ decision, state }: Pick<Finding, 'decision' | 'state'>) {
  const { language } = useText();
  return decision === null ? (
    <StateChip state={state} label={labelOf(findingStateLabels, state, language)} />
  ) : (
    <StateChip state={decision} label={labelOf(findingDecisionLabels, decision, language)} />
  );
}
