import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { nextRow } from './next-row.ts';

interface ListKeys<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly openKey: string | undefined;
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  readonly onOpen: (item: Item) => void;
  readonly onEscape: (() => void) | undefined;
}

const ROWS_KEPT_BY_PAGE = 2;

/** The active row of a list and the keys that move it. */
export function useListKeys<Item>(list: ListKeys<Item>) {
  const { items, keyOf, openKey, rows } = list;
  const scrolledTo = useRef<string>(undefined);
  const [active, setActive] = useState(0);
  useEffect(() => {
    const index = openKey ? items.findIndex((item) => keyOf(item) === openKey) : -1;
    // Once per opened row: later pages of the list must not take the keyboard back to it.
    if (index < 0 || scrolledTo.current === openKey) return;
    scrolledTo.current = openKey;
    setActive(index);
    rows.scrollToIndex(index);
  }, [openKey, items, keyOf, rows]);
  const current = Math.min(active, Math.max(items.length - 1, 0));
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    const fits = Math.floor(event.currentTarget.clientHeight / rows.options.estimateSize(0));
    const page = Math.max(1, fits - ROWS_KEPT_BY_PAGE);
    const next = nextRow(event.key, current, items.length, page);
    const item = items[current];
    if (next !== null) {
      event.preventDefault();
      setActive(next);
      rows.scrollToIndex(next);
    } else if (event.key === 'Enter' && item !== undefined) {
      event.preventDefault();
      list.onOpen(item);
    } else if (event.key === 'Escape') {
      list.onEscape?.();
    } else if (isLetter(event)) {
      // The letter itself lands in the search, which has the focus by then.
      document.querySelector<HTMLInputElement>('[data-list-search]')?.focus();
    }
  }
  return { current, setActive, onKeyDown };
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
