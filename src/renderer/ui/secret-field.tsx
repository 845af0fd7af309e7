import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { useText } from '../lib/use-text.ts';
import { Field, type FieldProps } from './field.tsx';
import { IconButton } from './icon-button.tsx';

export type SecretFieldProps = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'type'>;

/** A PIN or passphrase: hidden while typed, shown on request. */
export function SecretField(props: SecretFieldProps) {
  const { label, hint, error, warning, required, className, ...input } = props;
  const { t } = useText();
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <div className="relative">
          <input
            autoComplete="off"
            spellCheck={false}
            {...input}
            type={shown ? 'text' : 'password'}
            id={id}
            aria-required={required || undefined}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            className="control pr-10"
          />
          <IconButton
            label={shown ? t('common.hidePassword') : t('common.showPassword')}
            icon={shown ? EyeOff : Eye}
            className="absolute top-1/2 right-1 size-7! -translate-y-1/2"
            onClick={() => setShown((before) => !before)}
          />
        </div>
      )}
    </Field>
  );
}
