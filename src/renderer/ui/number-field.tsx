import { type ComponentProps, useLayoutEffect, useRef, useState } from 'react';
import { editedNumber, readNumberEntry } from '../lib/number-entry.ts';
import { useText } from '../lib/use-text.ts';
import { Field, type FieldProps } from './field.tsx';
import { useSelectOnClick } from './use-select-on-click.ts';

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
  /** Says which numbers are asked for, where one cannot be read; short in a narrow column. */
  readonly form?: string;
  /** Up to three decimals may be typed. */
  readonly decimals?: boolean;
}

/**
 * A number, whole unless said: grouped while at rest, plain and selected when the focus comes, so
 * that typing replaces it. What cannot be read stays as typed with an error; empty is null.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, warning, required, className } = props;
  const { t } = useText();
  const { text, unreadable, complains, ...handlers } = useNumberText(props);
  const kind = props.decimals ? 'decimal' : 'whole';
  const error = complains ? (props.form ?? t(`common.number.${kind}`)) : props.error;
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <div className="flex items-center gap-2">
          {props.prefix ? (
            <span className="shrink-0 whitespace-nowrap text-muted">{props.prefix}</span>
          ) : null}
          <input
            {...handlers}
            ref={props.ref}
            name={props.name}
            id={id}
            inputMode={props.decimals ? 'decimal' : 'numeric'}
            autoComplete="off"
            disabled={props.disabled}
            placeholder={props.placeholder}
            value={text}
            data-unreadable={unreadable || undefined}
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

/** Half of a grouped number is no error yet: `1.0` on the way to `1.000`. */
const MAY_GO_ON = /^(?:Rp\.?)?[\d.,\s]*$/i;

function useNumberText(props: NumberFieldProps) {
  const { value, grouping = true, decimals = false } = props;
  const { format, language } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const select = useSelectedOnFocus(typed);
  const click = useSelectOnClick();
  const resting = value === null ? '' : grouping ? format.number(value) : String(value);
  const unreadable = typed !== null && readNumberEntry(typed, language, decimals).unreadable;
  function read(text: string): void {
    setTyped(text);
    props.onChange(readNumberEntry(text, language, decimals).value);
  }
  return {
    text: typed ?? resting,
    unreadable,
    complains: unreadable && (left || !MAY_GO_ON.test(typed ?? '')),
    onFocus: (event: { currentTarget: HTMLInputElement }) => {
      if (!unreadable) setTyped(value === null ? '' : editedNumber(value, language));
      select(event.currentTarget);
    },
    ...click,
    onChange: (event: { target: HTMLInputElement }) => {
      setLeft(false);
      read(event.target.value);
    },
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'Enter') setLeft(true);
    },
    onBlur: () => {
      setLeft(true);
      if (!unreadable) setTyped(null);
      props.onBlur?.();
    },
  };
}

/** Selects the text once it is drawn plain. */
function useSelectedOnFocus(typed: string | null) {
  const fresh = useRef<HTMLInputElement | null>(null);
  useLayoutEffect(() => {
    if (typed !== null) fresh.current?.select();
    fresh.current = null;
  }, [typed]);
  return (input: HTMLInputElement) => {
    fresh.current = input;
    input.select();
  };
}
