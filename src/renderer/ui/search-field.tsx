import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useOwnText } from '../lib/use-own-text.ts';
import { useText } from '../lib/use-text.ts';
import { IconButton } from './icon-button.tsx';

const GLASS = (
  <Search
    aria-hidden
    size={16}
    className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
  />
);

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter: usually opens the first row, once the rows are those of this text. */
  readonly onEnter?: (text: string) => void;
  /** The list that Arrow down moves to. */
  readonly listId?: string;
  readonly autoFocus?: boolean;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

/** `/` anywhere on the page, except where it is typed. */
function useSearchKey(input: RefObject<HTMLInputElement | null>, atOnce: boolean): void {
  useEffect(() => {
    if (atOnce) input.current?.focus();
    function onKey(event: globalThis.KeyboardEvent): void {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.select();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [input, atOnce]);
}

/** The search of a list: `/` focuses it from anywhere on the page. */
export function SearchField(props: SearchFieldProps) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [text, change] = useOwnText(props.value, props.onChange);
  useSearchKey(input, props.autoFocus ?? false);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') props.onEnter?.(text);
    if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      change('');
    }
    if (event.key === 'ArrowDown' && props.listId) {
      event.preventDefault();
      document.getElementById(props.listId)?.focus();
    }
  }
  return (
    <div className="relative min-w-48 shrink grow basis-56">
      {GLASS}
      <input
        ref={input}
        type="search"
        data-list-search=""
        aria-label={props.label}
        placeholder={props.label}
        aria-keyshortcuts="/"
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellCheck={false}
        className="control pr-9 pl-8"
      />
      {text === '' ? null : (
        <IconButton
          label={t('common.clear')}
          icon={X}
          className="absolute top-1/2 right-1 size-7! -translate-y-1/2"
          onClick={() => {
            change('');
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
