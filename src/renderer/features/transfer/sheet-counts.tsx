import { CircleDashed, CircleX, FilePen, FilePlus } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { Stat } from '../../ui/stat.tsx';
import type { SheetCounts as Counts } from './sheet-import.ts';

const LOOKS = {
  created: { icon: FilePlus, tone: 'good' },
  updated: { icon: FilePen, tone: 'info' },
  unchanged: { icon: CircleDashed, tone: 'neutral' },
  skipped: { icon: CircleX, tone: 'bad' },
} as const;

const KEYS = ['created', 'updated', 'unchanged', 'skipped'] as const;

export function SheetCounts({ label, counts }: { label: string; counts: Counts }) {
  const { t, format } = useText();
  return (
    <section aria-label={label}>
      <h2 className="mb-1.5 font-bold">{label}</h2>
      <div className="grid grid-cols-2 gap-2 min-[900px]:grid-cols-4">
        {KEYS.map((key) => (
          <Stat
            key={key}
            icon={LOOKS[key].icon}
            tone={counts[key] === 0 ? 'neutral' : LOOKS[key].tone}
            label={t(`transfer.counts.${key}`)}
            hint={t(`transfer.countHints.${key}`)}
            value={format.number(counts[key])}
          />
        ))}
      </div>
    </section>
  );
}
