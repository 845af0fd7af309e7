import { type ComponentProps, useState } from 'react';
import { decimalEntry, editedDecimal } from '../lib/decimal-entry.ts';
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
  /** Up to three decimals may be typed, with comma or point. */
  readonly decimals?: boolean;
}

/** A number, whole unless said: grouped while at rest, plain while it is edited; empty is null. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, warning, required, className, value, grouping = true } = props;
  const { format, language } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const resting = value === null ? '' : grouping ? format.number(value) : String(value);
  function change(text: string): void {
    const entry = props.decimals ? decimalEntry(text) : wholeEntry(text);
    setTyped(entry.typed);
    props.onChange(entry.value);
  }
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <div className="flex items-center gap-2">
          {props.prefix ? (
            <span className="shrink-0 whitespace-nowrap text-muted">{props.prefix}</span>
          ) : null}
          <input
            ref={props.ref}
            name={props.name}
            id={id}
            inputMode={props.decimals ? 'decimal' : 'numeric'}
            autoComplete="off"
            disabled={props.disabled}
            placeholder={props.placeholder}
            value={typed ?? resting}
            onFocus={() => setTyped(value === null ? '' : editedDecimal(value, language))}
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

function wholeEntry(text: string): { typed: string; value: number | null } {
  const typed = text.replace(/\D/g, '').slice(0, 15);
  return { typed, value: typed === '' ? null : Number(typed) };
}
