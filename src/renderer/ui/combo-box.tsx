import { Combobox } from '@base-ui/react/combobox';
import { Check, ChevronDown, X } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { Field, type FieldProps } from './field.tsx';

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
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly emptyText?: string;
}

/** More than enough to choose from; further rows wait until more is typed. */
const MOST_SHOWN = 60;

function searched(item: ComboItem): string {
  return item.hint ? `${item.label} ${item.hint}` : item.label;
}

function holdsEveryWord(item: ComboItem, query: string): boolean {
  const text = searched(item).toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Type to narrow, arrows and Enter to choose. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, warning, required, className } = props;
  const { t } = useText();
  return (
    <Field {...{ label, hint, error, warning, required, className }}>
      {({ id, describedBy, invalid }) => (
        <Combobox.Root
          items={props.items}
          value={props.value}
          onValueChange={(item) => props.onChange(item)}
          onInputValueChange={(text) => props.onSearch?.(text)}
          itemToStringLabel={(item: ComboItem) => item.label}
          isItemEqualToValue={(item, value) => item.value === value.value}
          filter={props.onSearch ? null : holdsEveryWord}
          limit={MOST_SHOWN}
          autoHighlight
          disabled={props.disabled ?? false}
        >
          <Combobox.InputGroup className="relative">
            <Combobox.Input
              id={id}
              placeholder={props.placeholder ?? t('common.typeToSearch')}
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
