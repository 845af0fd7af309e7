import clsx from 'clsx';
import type { Option } from './select-field.tsx';

export interface FilterSelectProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/**
 * A compact filter, as wide as what it says: its label while it lets all pass, label and value once
 * chosen, and filled then so that it is not overlooked.
 */
export function FilterSelect({ label, options, value, onChange }: FilterSelectProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={clsx(
        'h-9 max-w-56 shrink-0 rounded-md border px-2 text-sm font-medium text-ellipsis [field-sizing:content]',
        value === ''
          ? 'border-control bg-surface'
          : 'border-accent bg-accent-soft text-accent-strong',
      )}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.value === value ? `${label}: ${option.label}` : option.label}
        </option>
      ))}
    </select>
  );
}
