import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useText } from '../lib/use-text.ts';
import { IconButton } from './icon-button.tsx';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter: usually opens the first row. */
  readonly onEnter?: () => void;
  /** The list that Arrow down moves to. */
  readonly listId?: string;
  readonly autoFocus?: boolean;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

/** The search of a list: `/` focuses it from anywhere on the page. */
export function SearchField(props: SearchFieldProps) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const { autoFocus } = props;
  useEffect(() => {
    if (autoFocus) input.current?.focus();
    function onKey(event: globalThis.KeyboardEvent): void {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.select();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [autoFocus]);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') props.onEnter?.();
    if (event.key === 'Escape' && props.value !== '') {
      event.stopPropagation();
      props.onChange('');
    }
    if (event.key === 'ArrowDown' && props.listId) {
      event.preventDefault();
      document.getElementById(props.listId)?.focus();
    }
  }
  return (
    <div className="relative min-w-48 shrink grow basis-56">
      <Search
        aria-hidden
        size={16}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
      />
      <input
        ref={input}
        type="search"
        data-list-search=""
        aria-label={props.label}
        placeholder={props.label}
        aria-keyshortcuts="/"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellCheck={false}
        className="control pr-9 pl-8"
      />
      {props.value === '' ? null : (
        <IconButton
          label={t('common.clear')}
          icon={X}
          className="absolute top-1/2 right-1 size-7! -translate-y-1/2"
          onClick={() => {
            props.onChange('');
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
