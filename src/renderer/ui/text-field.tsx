import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

export type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>;

/** One line of text; spreads what react-hook-form's `register` returns. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, warning, required, className, ...input } = props;
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <input
          autoComplete="off"
          spellCheck={false}
          {...input}
          id={id}
          required={false}
          aria-required={required || undefined}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className="control"
        />
      )}
    </Field>
  );
}
