import clsx from 'clsx';
import { ArrowRight, Check } from 'lucide-react';
import { Link } from 'react-router';
import { useText } from '../../lib/use-text.ts';
import { Card } from '../../ui/card.tsx';
import type { Summary } from './summary.ts';

const STEPS = ['booths', 'exhibitors', 'products'] as const;

/** What to do next while the edition is still empty. */
export function FirstSteps({ summary }: { summary: Summary }) {
  const { t, format } = useText();
  const next = STEPS.find((step) => summary[step].total === 0);
  return (
    <Card title={t('home.start')}>
      <p className="mb-3 text-muted">{t('home.startLead')}</p>
      <ol className="grid min-[900px]:grid-cols-3 gap-3">
        {STEPS.map((step, index) => {
          const done = summary[step].total > 0;
          return (
            <li key={step}>
              <Link
                to={`/transfer?kind=${step}`}
                className={clsx(
                  'flex h-full items-start gap-3 rounded-lg border p-3 hover:border-accent',
                  step === next ? 'border-accent bg-accent-soft' : 'border-line',
                )}
              >
                <span
                  className={clsx(
                    'flex size-7 shrink-0 items-center justify-center rounded-full text-sm font-bold',
                    done ? 'bg-good text-white' : 'bg-deep text-white',
                  )}
                >
                  {done ? <Check aria-hidden size={16} /> : index + 1}
                </span>
                <span className="grow">
                  <span className="block font-bold">{t(`home.steps.${step}`)}</span>
                  <span className="block text-sm text-muted">
                    {done
                      ? `${t('home.steps.done')} · ${format.number(summary[step].total)}`
                      : t(`home.steps.${step}Hint`)}
                  </span>
                </span>
                <ArrowRight aria-hidden size={18} className="mt-1 text-accent" />
              </Link>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
