import { type ComponentProps, useState } from 'react';
import { useText } from '../lib/use-text.ts';
import { Field, type FieldProps } from './field.tsx';

export interface NumberFieldProps
  extends FieldProps,
    Pick<ComponentProps<'input'>, 'disabled' | 'placeholder' | 'name' | 'ref'> {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: () => void;
  /** Shown before the number, such as `Rp`. */
  readonly prefix?: string;
  readonly unit?: string;
  /** Off for years, which carry no thousands separator. */
  readonly grouping?: boolean;
}

/** A whole number: grouped while at rest, plain digits while it is edited; empty is null. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, warning, required, className, value, grouping = true } = props;
  const { format } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const resting = value === null ? '' : grouping ? format.number(value) : String(value);
  function change(text: string): void {
    const digits = text.replace(/\D/g, '').slice(0, 15);
    setTyped(digits);
    props.onChange(digits === '' ? null : Number(digits));
  }
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <div className="flex items-center gap-2">
          {props.prefix ? <span className="text-muted">{props.prefix}</span> : null}
          <input
            ref={props.ref}
            name={props.name}
            id={id}
            inputMode="numeric"
            autoComplete="off"
            disabled={props.disabled}
            placeholder={props.placeholder}
            value={typed ?? resting}
            onFocus={() => setTyped(value === null ? '' : String(value))}
            onChange={(event) => change(event.target.value)}
            onBlur={() => {
              setTyped(null);
              props.onBlur?.();
            }}
            aria-required={required || undefined}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            className="control"
          />
          {props.unit ? <span className="text-muted">{props.unit}</span> : null}
        </div>
      )}
    </Field>
  );
}
