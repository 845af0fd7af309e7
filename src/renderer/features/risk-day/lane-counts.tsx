import { CircleCheck, CircleSlash, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { Stat } from '../../ui/stat.tsx';
import type { DayResult } from './day.ts';

interface LaneCountsProps {
  readonly result: DayResult;
  /** Null in a preview, whose values stand above. */
  readonly capacity: number | null;
}

export function LaneCounts({ result, capacity }: LaneCountsProps) {
  const { t, format } = useText();
  const n = format.number;
  const { red, yellow, green, letGo, reasons } = result;
  const because = (reason: string) => n(yellow.filter((id) => reasons[id] === reason).length);
  const yellowHint = [
    t('riskDay.counts.criteria', { n: because('criteria') }),
    t('riskDay.counts.random', { n: because('random') }),
    t('riskDay.counts.topUp', { n: because('top-up') }),
  ].join(' · ');
  const limit = capacity ?? red.length + yellow.length - letGo.length;
  return (
    <div className="grid grid-cols-2 min-[900px]:grid-cols-4 gap-3">
      <Stat
        icon={OctagonAlert}
        tone="bad"
        value={n(red.length)}
        label={t('riskDay.counts.red')}
        hint={t('riskDay.counts.criteria', { n: n(red.length) })}
      />
      <Stat
        icon={TriangleAlert}
        tone="warn"
        value={n(yellow.length)}
        label={t('riskDay.counts.yellow')}
        hint={yellowHint}
      />
      <Stat
        icon={CircleCheck}
        tone="good"
        value={n(green.length)}
        label={t('riskDay.counts.green')}
        hint={t('riskDay.counts.greenHint')}
      />
      <Stat
        icon={CircleSlash}
        tone={letGo.length > 0 ? 'bad' : 'neutral'}
        value={n(letGo.length)}
        label={t('riskDay.counts.letGo')}
        hint={
          letGo.length > 0
            ? t('riskDay.counts.letGoHint', { capacity: n(limit) })
            : t('riskDay.counts.letGoNone')
        }
      />
    </div>
  );
}
