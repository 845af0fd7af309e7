import clsx from 'clsx';
import { useText } from '../lib/use-text.ts';
import type { Option } from './select-field.tsx';

export interface FilterSelectProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A compact filter: empty means all; a chosen filter is filled so that it is not overlooked. */
export function FilterSelect({ label, options, value, onChange }: FilterSelectProps) {
  const { t } = useText();
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={clsx(
        'h-9 max-w-32 rounded-md border px-2 text-sm font-medium text-ellipsis',
        value === ''
          ? 'border-control bg-surface'
          : 'border-accent bg-accent-soft text-accent-strong',
      )}
    >
      <option value="">
        {label}: {t('common.all')}
      </option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
