import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly name?: string;
}

export function Checkbox(props: CheckboxProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is a control of Base UI
    <label className="flex min-h-7 w-fit items-start gap-2">
      <Base.Root
        checked={props.checked}
        onCheckedChange={(checked) => props.onChange(checked)}
        disabled={props.disabled ?? false}
        {...(props.name ? { name: props.name } : {})}
        className="flex size-6 shrink-0 items-center justify-center rounded border border-control bg-surface data-checked:border-accent data-checked:bg-accent data-disabled:bg-sunken"
      >
        <Base.Indicator className="text-white">
          <Check aria-hidden size={16} strokeWidth={3} />
        </Base.Indicator>
      </Base.Root>
      <span className="pt-0.5">
        <span className="font-medium">{props.label}</span>
        {props.hint ? <span className="block text-sm text-muted">{props.hint}</span> : null}
      </span>
    </label>
  );
}
