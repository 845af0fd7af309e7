import { CalendarDays } from 'lucide-react';
import { type Ref, useRef, useState } from 'react';
import { editedDate, readDateEntry } from '../lib/date-entry.ts';
import { useText } from '../lib/use-text.ts';
import { Field, type FieldProps } from './field.tsx';
import { IconButton } from './icon-button.tsx';

export interface DateFieldProps extends FieldProps {
  /** ISO date, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * A day, typed day first whatever the language of the system is, or picked from its calendar. The
 * control of the browser would ask for the month first on a laptop set to American English.
 */
export function DateField(props: DateFieldProps) {
  const { label, hint, warning, required, className, value, onChange } = props;
  const { t } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const unreadable = typed !== null && readDateEntry(typed).unreadable;
  const error = unreadable && left ? t('common.date.unreadable') : props.error;
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <div className="relative">
          <input
            ref={props.ref}
            name={props.name}
            id={id}
            inputMode="numeric"
            autoComplete="off"
            placeholder={t('common.date.form')}
            value={typed ?? editedDate(value)}
            data-unreadable={unreadable || undefined}
            aria-required={required || undefined}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            className="control pr-9"
            onChange={(event) => {
              setLeft(false);
              setTyped(event.target.value);
              onChange(readDateEntry(event.target.value).value);
            }}
            onBlur={() => {
              setLeft(true);
              if (!unreadable) setTyped(null);
              props.onBlur?.();
            }}
          />
          <input
            ref={picker}
            type="date"
            aria-hidden
            tabIndex={-1}
            className="pointer-events-none absolute bottom-0 left-0 size-0 opacity-0"
            value={value}
            onChange={(event) => {
              setTyped(null);
              onChange(event.target.value);
            }}
          />
          <IconButton
            label={t('common.date.pick')}
            icon={CalendarDays}
            className="absolute inset-y-0 right-0.5 my-auto"
            tabIndex={-1}
            onClick={() => picker.current?.showPicker()}
          />
        </div>
      )}
    </Field>
  );
}
