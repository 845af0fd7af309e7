import { CircleCheck, Clock, Flag, Footprints, type LucideIcon } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import type { Tone } from '../../ui/notice.tsx';
import type { PickedLine } from './day.ts';

const LOOKS: Readonly<
  Record<Exclude<PickedLine['outcome'], 'none'>, { tone: Tone; icon: LucideIcon }>
> = {
  clear: { tone: 'good', icon: CircleCheck },
  unproven: { tone: 'good', icon: CircleCheck },
  open: { tone: 'warn', icon: Clock },
  upheld: { tone: 'bad', icon: Flag },
};

/** What came of a line that day; of one not examined, whether its booth was visited. */
export function OutcomeChip({ line }: { line: PickedLine }) {
  const { t } = useText();
  if (line.outcome !== 'none') {
    return <Chip {...LOOKS[line.outcome]}>{t(`riskDay.outcomes.${line.outcome}`)}</Chip>;
  }
  return line.boothVisited ? (
    <Chip tone="info" icon={Footprints}>
      {t('riskDay.visited')}
    </Chip>
  ) : (
    <span className="text-muted">{t('riskDay.outcomes.none')}</span>
  );
}
