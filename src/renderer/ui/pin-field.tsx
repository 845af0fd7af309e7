import { useText } from '../lib/use-text.ts';
import { TextField } from './text-field.tsx';

export interface PinFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const LONGEST_PIN = 12;

/** Digits only, never shown, never remembered by the browser. */
export function PinField({ label, hint, error, value, onChange }: PinFieldProps) {
  const { t } = useText();
  return (
    <TextField
      required
      type="password"
      inputMode="numeric"
      autoComplete="new-password"
      maxLength={LONGEST_PIN}
      label={label}
      hint={hint ?? t('people.pinHint')}
      error={error}
      value={value}
      onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
    />
  );
}
