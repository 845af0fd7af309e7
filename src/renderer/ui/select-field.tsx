import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export type SelectFieldProps = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps> & {
    readonly options: readonly Option[];
    /** The entry for "nothing chosen"; left out where a choice always exists. */
    readonly placeholder?: string;
  };

/** The system's own list: quickest by keyboard, opens outside the window where it must. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, warning, required, className, options, placeholder, ...rest } = props;
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <select
          {...rest}
          id={id}
          aria-required={required || undefined}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className="control"
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
