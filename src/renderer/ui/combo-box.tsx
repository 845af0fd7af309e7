import { Combobox } from '@base-ui/react/combobox';
import { Check, ChevronDown, X } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { exactMatch, rankMatches } from '../lib/rank-matches.ts';
import { useText } from '../lib/use-text.ts';
import { Field, type FieldProps } from './field.tsx';
import { useSelectOnClick } from './use-select-on-click.ts';

export interface ComboItem {
  readonly value: string;
  readonly label: string;
  /** A second, quieter line; it is searched too. */
  readonly hint?: string | undefined;
}

export interface ComboBoxProps extends FieldProps {
  readonly items: readonly ComboItem[];
  readonly value: ComboItem | null;
  readonly onChange: (item: ComboItem | null) => void;
  /** Given: the list is what a search elsewhere found, and is not filtered here again. */
  readonly onSearch?: (text: string) => void;
  /** What such a search finds for the text typed last is still on its way. */
  readonly searching?: boolean;
  /** Of the field in its form, to find it by. */
  readonly name?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly emptyText?: string | undefined;
}

/** More than enough to choose from; further rows wait until more is typed. */
const MOST_SHOWN = 60;

/** Type to narrow, arrows and Enter to choose; a text that was not chosen stays, and is marked. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, warning, required, className } = props;
  const { t } = useText();
  const { text, items, unreadable, left, ...combo } = useComboText(props);
  const none = items.length === 0 ? props.emptyText : undefined;
  const error = unreadable && left ? (none ?? t('common.notPicked')) : props.error;
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <Combobox.Root
          items={items}
          value={props.value}
          onValueChange={combo.onValueChange}
          inputValue={text}
          onInputValueChange={combo.onInputValueChange}
          itemToStringLabel={(item: ComboItem) => item.label}
          isItemEqualToValue={(item, value) => item.value === value.value}
          filter={null}
          limit={MOST_SHOWN}
          autoHighlight
          disabled={props.disabled ?? false}
        >
          <Combobox.InputGroup className="relative">
            <Combobox.Input
              {...combo.input}
              id={id}
              {...(props.name ? { name: props.name } : {})}
              placeholder={props.placeholder ?? t('common.typeToSearch')}
              data-unreadable={unreadable || undefined}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              aria-required={required || undefined}
              className="control pr-16"
            />
            <div className="absolute inset-y-0 right-1 flex items-center text-muted">
              <Combobox.Clear aria-label={t('common.clear')} className={PART}>
                <X aria-hidden size={16} />
              </Combobox.Clear>
              <Combobox.Trigger aria-label={t('common.open')} className={PART}>
                <ChevronDown aria-hidden size={16} />
              </Combobox.Trigger>
            </div>
          </Combobox.InputGroup>
          <ComboList emptyText={props.emptyText ?? t('common.noMatch')} />
        </Combobox.Root>
      )}
    </Field>
  );
}

interface Change {
  readonly reason: string;
}

/** What stands in the field: the label of the choice, or what was typed and is no choice yet. */
function useComboText(props: ComboBoxProps) {
  const { value, onChange, onSearch } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const click = useSelectOnClick();
  // What a search found for an earlier text must fit this one too, lest Enter take it.
  const found = onSearch !== undefined && !props.searching;
  const items = typed === null ? props.items : rankMatches(props.items, typed, found);
  function take(item: ComboItem | null): void {
    setTyped(null);
    onSearch?.('');
    onChange(item);
  }
  function leave(): void {
    setLeft(true);
    if (typed === null) return;
    const meant = exactMatch(props.items, typed);
    if (meant) take(meant);
    else if (typed.trim() === '') setTyped(null);
  }
  return {
    items,
    left,
    text: typed ?? value?.label ?? '',
    unreadable: typed !== null && typed.trim() !== '',
    onValueChange(item: ComboItem | null, { reason }: Change): void {
      // Escape closes the list; a choice that was made before stays.
      if (reason === 'escape-key') setTyped(null);
      else if (reason === 'input-clear') onChange(item);
      else take(item);
    },
    onInputValueChange(next: string, { reason }: Change): void {
      // The list would put the last choice back when it closes, over what was typed.
      if (reason !== 'input-change') return;
      setLeft(false);
      setTyped(next);
      onSearch?.(next);
    },
    input: {
      ...click,
      onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
      onBlur: leave,
      onKeyDown(event: KeyboardEvent): void {
        if (event.key === 'Enter') setLeft(true);
      },
    },
  };
}

const PART = 'flex size-7 items-center justify-center rounded hover:bg-sunken';

function ComboList({ emptyText }: { emptyText: string }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner sideOffset={4} className="z-50 outline-none">
        <Combobox.Popup className="w-(--anchor-width) min-w-64 max-w-(--available-width) rounded-md border border-control bg-surface shadow-float">
          <Combobox.Empty>
            <div className="px-3 py-2.5 text-muted">{emptyText}</div>
          </Combobox.Empty>
          <Combobox.List className="max-h-[min(20rem,var(--available-height))] scroll-py-1 overflow-y-auto overscroll-contain outline-none data-[empty]:p-0 p-1">
            {(item: ComboItem) => (
              <Combobox.Item
                key={item.value}
                value={item}
                className="flex min-h-8 cursor-pointer items-center gap-2 rounded px-2 py-1 data-highlighted:bg-accent data-highlighted:text-white"
              >
                <span className="flex min-w-0 grow flex-wrap items-baseline justify-between gap-x-3">
                  <span className="wrap-anywhere">{item.label}</span>
                  {item.hint ? <span className="text-sm opacity-80">{item.hint}</span> : null}
                </span>
                <Combobox.ItemIndicator>
                  <Check aria-hidden size={16} />
                </Combobox.ItemIndicator>
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}
