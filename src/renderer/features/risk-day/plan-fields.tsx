import { useMutation } from '@tanstack/react-query';
import { CalendarPlus, Lock } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { toastDone } from '../../ui/toast.ts';
import { dayAfter, shareOf } from './day.ts';
import type { Plan } from './use-plan.ts';

interface PlanFieldsProps {
  readonly plan: Plan;
  readonly begun: boolean;
  readonly onDate: (date: string) => void;
}

/** Values to try, and to commit while the day has not begun. */
export function PlanFields({ plan, begun, onDate }: PlanFieldsProps) {
  const { t } = useText();
  const supervisor = useMay('supervisor');
  return (
    <div className="flex min-w-0 grow basis-0 flex-col gap-2">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <NumberField
          className="w-52"
          label={t('riskDay.capacity')}
          hint={t('riskDay.capacityHint')}
          error={plan.capacity === null ? t('riskDay.capacityMissing') : undefined}
          value={plan.capacity}
          onChange={plan.setCapacity}
        />
        <TextField
          className="w-56"
          inputMode="decimal"
          label={`${t('riskDay.rate')} (${t('riskDay.percent')})`}
          hint={t('riskDay.rateHint')}
          error={shareOf(plan.percent) === null ? t('riskDay.rateWrong') : undefined}
          value={plan.percent}
          onChange={(event) => plan.setPercent(event.target.value)}
        />
        <TextField
          className="w-60 grow"
          maxLength={200}
          label={t('riskDay.seed')}
          hint={t('riskDay.seedHint')}
          value={plan.seed}
          onChange={(event) => plan.setSeed(event.target.value)}
        />
        {supervisor && !begun ? <CommitButton plan={plan} /> : null}
        {begun ? (
          <Button className="mt-6" icon={CalendarPlus} onClick={() => onDate(dayAfter(plan.date))}>
            {t('riskDay.nextDay')}
          </Button>
        ) : null}
      </div>
      <Notice tone={begun ? 'warn' : 'info'}>
        {t(begun ? 'riskDay.begunWithout' : 'riskDay.preview')}
      </Notice>
    </div>
  );
}

function CommitButton({ plan }: { plan: Plan }) {
  const { t, format } = useText();
  const [asking, setAsking] = useState(false);
  const { date, values, seed } = plan;
  const commit = useMutation(
    api.risk.commitSeed.mutationOptions({
      onSuccess: () => {
        setAsking(false);
        toastDone(t('riskDay.committed'));
      },
    }),
  );
  return (
    <>
      <Button
        className="mt-6"
        look="primary"
        icon={Lock}
        disabled={values === null}
        onClick={() => {
          commit.reset();
          setAsking(true);
        }}
      >
        {t('riskDay.commit')}
      </Button>
      <ConfirmDialog
        open={asking && values !== null}
        onClose={() => setAsking(false)}
        title={t('riskDay.commitTitle', { date: format.day(date) })}
        description={t('riskDay.commitText', {
          capacity: format.number(values?.capacity ?? 0),
          rate: plan.percent.trim(),
        })}
        confirmLabel={t('riskDay.commit')}
        busy={commit.isPending}
        error={commit.error}
        onConfirm={() => {
          if (values) commit.mutate({ date, ...values, ...(seed.trim() !== '' && { seed }) });
        }}
      />
    </>
  );
}
