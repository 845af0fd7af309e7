import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import clsx from 'clsx';
import { CircleAlert, type LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';

export interface RadioCard {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly icon?: LucideIcon;
}

export interface RadioCardsProps {
  readonly label: string;
  readonly options: readonly RadioCard[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly columns?: 1 | 2 | 3 | 4;
  readonly error?: string | undefined;
}

const COLUMNS = { 1: 'grid-cols-1', 2: 'grid-cols-2', 3: 'grid-cols-3', 4: 'grid-cols-4' } as const;

/** A few choices side by side, arrows move between them. */
export function RadioCards(props: RadioCardsProps) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div>
      <p id={id} className="mb-1 text-sm font-semibold">
        {props.label}
      </p>
      {props.error ? (
        <p id={errorId} className="mb-1 flex gap-1.5 text-sm font-medium text-bad">
          <CircleAlert aria-hidden size={16} className="mt-0.5 shrink-0" /> {props.error}
        </p>
      ) : null}
      <RadioGroup
        aria-labelledby={id}
        aria-describedby={props.error ? errorId : undefined}
        aria-invalid={props.error ? true : undefined}
        value={props.value}
        onValueChange={(value) => props.onChange(String(value))}
        className={clsx('grid gap-2', COLUMNS[props.columns ?? 2])}
      >
        {props.options.map(({ value, label, hint, icon: Icon }) => (
          <Radio.Root
            key={value}
            value={value}
            className="flex min-h-10 items-center gap-2.5 rounded-md border border-control bg-surface px-3 py-2 text-left hover:bg-sunken data-checked:border-accent data-checked:bg-accent-soft data-checked:shadow-[inset_0_0_0_1px_var(--color-accent)]"
          >
            <span className="flex size-4 shrink-0 items-center justify-center rounded-full border border-control bg-surface">
              <Radio.Indicator className="size-2 rounded-full bg-accent" />
            </span>
            {Icon ? <Icon aria-hidden size={18} className="shrink-0" /> : null}
            <span>
              <span className="block font-semibold">{label}</span>
              {hint ? <span className="block text-sm text-muted">{hint}</span> : null}
            </span>
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
