import { createContext, type ReactNode, useContext } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { issueSentence } from '../../lib/error-text.ts';
import { type LabelOption, withStored } from '../../lib/labels.ts';
import { useText } from '../../lib/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ExhibitorFormValues } from './exhibitor-form-values.ts';
import type { ReviewNotes } from './review-notes.ts';

export const NotesContext = createContext<ReviewNotes>({ errors: {}, warnings: {} });

type Name = keyof ExhibitorFormValues;
type NumberName = 'capital' | 'annualSales' | 'foundedYear' | 'picAge';
type TextName = Exclude<Name, NumberName | 'privacyGiven' | 'booth'>;

/** What is wrong or odd with a field: core's answer first, own review once the field was left. */
export function useNote(name: Name): { error: string | undefined; warning: string | undefined } {
  const { formState } = useFormContext<ExhibitorFormValues>();
  const notes = useContext(NotesContext);
  const answered = formState.errors[name]?.message;
  const left = formState.touchedFields[name] === true || formState.isSubmitted;
  const error = answered ?? (left ? notes.errors[name] : undefined);
  const warning = left ? notes.warnings[name] : undefined;
  return {
    error: error ? issueSentence(error) : undefined,
    warning: warning ? issueSentence(warning) : undefined,
  };
}

interface PartProps {
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly className?: string;
}

interface FormTextProps extends PartProps {
  readonly name: TextName;
  readonly type?: 'text' | 'tel' | 'email';
  readonly inputMode?: 'numeric';
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
}

export function FormText({ name, ...props }: FormTextProps) {
  const { t } = useText();
  const { register } = useFormContext<ExhibitorFormValues>();
  return (
    <TextField
      label={t(`exhibitors.fields.${name}`)}
      {...useNote(name)}
      {...props}
      {...register(name)}
    />
  );
}

interface FormSelectProps extends PartProps {
  readonly name: TextName;
  readonly options: readonly LabelOption[];
  readonly placeholder?: string;
}

export function FormSelect({ name, options, ...props }: FormSelectProps) {
  const { t } = useText();
  const { register, formState } = useFormContext<ExhibitorFormValues>();
  return (
    <SelectField
      label={t(`exhibitors.fields.${name}`)}
      {...useNote(name)}
      {...props}
      options={withStored(options, formState.defaultValues?.[name])}
      {...register(name)}
    />
  );
}

interface FormNumberProps extends PartProps {
  readonly name: NumberName;
  readonly prefix?: string;
  readonly grouping?: boolean;
}

export function FormNumber({ name, ...props }: FormNumberProps) {
  const { t } = useText();
  const { control } = useFormContext<ExhibitorFormValues>();
  const note = useNote(name);
  return (
    <Controller
      name={name}
      control={control}
      render={({ field }) => (
        <NumberField
          label={t(`exhibitors.fields.${name}`)}
          {...note}
          {...props}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          ref={field.ref}
        />
      )}
    />
  );
}
