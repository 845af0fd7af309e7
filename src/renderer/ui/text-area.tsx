import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

export type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>;

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, warning, required, className, ...input } = props;
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <textarea
          rows={3}
          {...input}
          id={id}
          aria-required={required || undefined}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className="control resize-y"
        />
      )}
    </Field>
  );
}
