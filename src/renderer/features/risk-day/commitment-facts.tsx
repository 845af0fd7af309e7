import { useMutation } from '@tanstack/react-query';
import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toastDone } from '../../ui/toast.ts';
import { type Day, percentOf } from './day.ts';

interface CommitmentFactsProps {
  readonly day: Day;
  readonly commitment: NonNullable<Day['commitment']>;
}

/** What was fixed before the day, so that nobody can say the draw was bent. */
export function CommitmentFacts({ day, commitment }: CommitmentFactsProps) {
  const { t, format } = useText();
  const mayDraw = useMay('inspector', 'supervisor');
  const { committedBy, committedAt, capacity, randomRate, others } = commitment;
  return (
    <div className="flex min-w-0 grow basis-0 flex-col gap-2">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <div className="min-w-0 grow basis-96">
          <SeedFacts commitment={commitment} />
        </div>
        <div className="min-w-0 grow basis-80">
          <DefinitionList
            items={[
              {
                term: t('riskDay.values'),
                value: t('riskDay.valuesText', {
                  capacity: format.number(capacity),
                  rate: format.number(Number(percentOf(randomRate))),
                }),
              },
              {
                term: t('riskDay.committedBy'),
                value: t('riskDay.byAt', { who: committedBy, at: format.dateTime(committedAt) }),
              },
              {
                term: t('riskDay.lists'),
                value: day.drawn
                  ? t('riskDay.listsFixed', {
                      who: day.drawn.by,
                      at: format.dateTime(day.drawn.at),
                    })
                  : t(day.over ? 'riskDay.listsNever' : 'riskDay.listsOpen'),
              },
            ]}
          />
        </div>
        {mayDraw && day.begun && !day.over && !day.drawn ? <DrawButton day={day} /> : null}
      </div>
      {others > 0 ? (
        <Notice tone="warn">{t('riskDay.others', { n: format.number(others) })}</Notice>
      ) : null}
    </div>
  );
}

function SeedFacts({ commitment }: Pick<CommitmentFactsProps, 'commitment'>) {
  const { t } = useText();
  const { seed, seedHash } = commitment;
  return (
    <DefinitionList
      items={[
        {
          term: t('riskDay.seedHash'),
          value: <code className="text-xs wrap-anywhere">{seedHash}</code>,
        },
        {
          term: t('riskDay.seed'),
          value: seed === null ? t('riskDay.seedClosed') : <code>{seed}</code>,
        },
      ]}
    />
  );
}

function DrawButton({ day }: { day: Day }) {
  const { t, format } = useText();
  const [asking, setAsking] = useState(false);
  const draw = useMutation(
    api.risk.draw.mutationOptions({
      onSuccess: () => {
        setAsking(false);
        toastDone(t('riskDay.drawDone'));
      },
    }),
  );
  return (
    <>
      <Button
        look="primary"
        icon={ListChecks}
        onClick={() => {
          draw.reset();
          setAsking(true);
        }}
      >
        {t('riskDay.draw')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('riskDay.drawTitle', { date: format.day(day.date) })}
        description={t('riskDay.drawText', {
          red: format.number(day.result?.red.length ?? 0),
          yellow: format.number(day.result?.yellow.length ?? 0),
        })}
        confirmLabel={t('riskDay.draw')}
        busy={draw.isPending}
        error={draw.error}
        onConfirm={() => draw.mutate({ date: day.date })}
      />
    </>
  );
}
