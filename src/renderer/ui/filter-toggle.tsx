import clsx from 'clsx';
import { Check } from 'lucide-react';

export interface FilterToggleProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onChange: (pressed: boolean) => void;
}

export function FilterToggle({ label, pressed, onChange }: FilterToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
      className={clsx(
        'inline-flex h-9 items-center gap-1 rounded-md border px-2.5 text-sm font-medium whitespace-nowrap',
        pressed ? 'border-accent bg-accent-soft text-accent-strong' : 'border-control bg-surface',
      )}
    >
      {pressed ? <Check aria-hidden size={14} /> : null}
      {label}
    </button>
  );
}
