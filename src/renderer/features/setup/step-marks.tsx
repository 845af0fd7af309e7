import clsx from 'clsx';
import { Check } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { STEPS } from './setup-draft.ts';

export function StepMarks({ at }: { at: number }) {
  const { t } = useText();
  return (
    <ol className="mb-5 grid grid-cols-4 gap-2">
      {STEPS.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? 'step' : undefined}
          className={clsx(
            'flex items-center gap-2 border-t-3 pt-2 text-sm font-semibold',
            index <= at ? 'border-accent text-accent-strong' : 'border-line text-muted',
          )}
        >
          {index < at ? <Check aria-hidden size={15} /> : <span>{index + 1}.</span>}
          {t(`setup.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
