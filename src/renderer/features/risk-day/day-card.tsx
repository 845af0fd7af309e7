import { useText } from '../../lib/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { CommitmentFacts } from './commitment-facts.tsx';
import { PlanFields } from './plan-fields.tsx';
import type { Plan } from './use-plan.ts';

/** The day, and either the values it was committed with or those that are tried. */
export function DayCard({ plan, onDate }: { plan: Plan; onDate: (date: string) => void }) {
  const { t } = useText();
  const day = plan.query.data;
  return (
    <section
      aria-label={t('riskDay.date')}
      className="rounded-lg border border-line bg-surface px-4 py-3 shadow-card"
    >
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <DateField className="w-40" label={t('riskDay.date')} value={plan.date} onChange={onDate} />
        {day?.commitment ? (
          <CommitmentFacts day={day} commitment={day.commitment} />
        ) : (
          <PlanFields plan={plan} begun={day?.begun ?? false} onDate={onDate} />
        )}
      </div>
    </section>
  );
}
