import { Autocomplete } from '@base-ui/react/autocomplete';
import { ChevronDown } from 'lucide-react';
import type { FocusEventHandler, Ref } from 'react';
import { useText } from '../lib/use-text.ts';
import type { ComboItem } from './combo-box.tsx';
import { Field, type FieldProps } from './field.tsx';

export interface SuggestFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Choosing one writes its `value`; anything else can be typed as well. */
  readonly suggestions: readonly ComboItem[];
  /** Whether what was typed so far leads to it. */
  readonly suggests: (item: ComboItem, typed: string) => boolean;
  readonly name?: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onBlur?: FocusEventHandler<HTMLInputElement>;
  readonly maxLength?: number;
}

/** A line of text with a list to take from: arrows and Enter choose, typing stays free. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, hint, error, warning, required, className } = props;
  const { t } = useText();
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <Autocomplete.Root
          items={props.suggestions}
          value={props.value}
          onValueChange={(text) => props.onChange(text)}
          itemToStringValue={(item: ComboItem) => item.value}
          filter={props.suggests}
        >
          <Autocomplete.InputGroup className="relative">
            <Autocomplete.Input
              ref={props.ref}
              id={id}
              name={props.name}
              onBlur={props.onBlur}
              maxLength={props.maxLength}
              autoComplete="off"
              spellCheck={false}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              aria-required={required || undefined}
              className="control pr-9"
            />
            <Autocomplete.Trigger
              aria-label={t('common.open')}
              className="absolute inset-y-0 right-1 my-auto flex size-7 items-center justify-center rounded text-muted hover:bg-sunken"
            >
              <ChevronDown aria-hidden size={16} />
            </Autocomplete.Trigger>
          </Autocomplete.InputGroup>
          <Suggestions />
        </Autocomplete.Root>
      )}
    </Field>
  );
}

function Suggestions() {
  return (
    <Autocomplete.Portal>
      <Autocomplete.Positioner sideOffset={4} className="z-50 outline-none">
        <Autocomplete.Popup className="w-80 max-w-(--available-width) min-w-(--anchor-width) rounded-md border border-control bg-surface shadow-float data-empty:hidden">
          <Autocomplete.List className="max-h-[min(20rem,var(--available-height))] scroll-py-1 overflow-y-auto overscroll-contain p-1 outline-none">
            {(item: ComboItem) => (
              <Autocomplete.Item
                key={item.value}
                value={item}
                className="flex min-h-8 cursor-pointer items-baseline gap-3 rounded px-2 py-1 data-highlighted:bg-accent data-highlighted:text-white"
              >
                <span className="w-20 shrink-0 text-sm tabular-nums opacity-80">{item.hint}</span>
                <span className="wrap-anywhere">{item.label}</span>
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  );
}
