// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold virtual rows
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { DataListHeader } from './data-list-header.tsx';
import { DataListRow } from './data-list-row.tsx';
import type { ListColumn, ListSort } from './list-column.ts';
import { nextRow } from './next-row.ts';
import { Spinner } from './spinner.tsx';
import { useWidth } from './use-width.ts';

export interface DataListProps<Item> {
  readonly label: string;
  /** The element id, for `SearchField.listId`. */
  readonly id?: string;
  readonly items: readonly Item[];
  readonly columns: readonly ListColumn<Item>[];
  readonly keyOf: (item: Item) => string;
  /** The row whose detail is shown. */
  readonly openKey?: string | undefined;
  readonly onOpen: (item: Item) => void;
  readonly onEscape?: () => void;
  readonly sort?: ListSort;
  readonly rowHeight?: number;
  /** Called when the end comes near, to fetch the next page. */
  readonly onNearEnd?: () => void;
  readonly loading?: boolean;
  /** Shown when there is no row. */
  readonly empty: ReactNode;
}

const NEAR_END_ROWS = 20;

/** A keyboard grid of thousands of rows, of which only the visible ones exist. */
export function DataList<Item>(props: DataListProps<Item>) {
  const { items, columns, keyOf, openKey, onNearEnd, rowHeight = 40 } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const scrolledTo = useRef<string>(undefined);
  const [active, setActive] = useState(0);
  const shown = useMemo(
    () => columns.filter((column) => !width || !column.hideBelow || width >= column.hideBelow),
    [columns, width],
  );
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const visible = rows.getVirtualItems();
  const lastIndex = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (items.length > 0 && lastIndex >= items.length - NEAR_END_ROWS) onNearEnd?.();
  }, [items.length, lastIndex, onNearEnd]);
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
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2);
    const next = nextRow(event.key, current, items.length, page);
    const item = items[current];
    if (next !== null) {
      event.preventDefault();
      setActive(next);
      rows.scrollToIndex(next);
    } else if (event.key === 'Enter' && item !== undefined) {
      event.preventDefault();
      props.onOpen(item);
    } else if (event.key === 'Escape') {
      props.onEscape?.();
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      document.querySelector<HTMLInputElement>('[data-list-search]')?.focus();
    }
  }
  const tracks = shown.map((column) => column.track).join(' ');
  return (
    <div className="flex min-h-0 grow flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      <div
        id={id}
        ref={scroller}
        role="grid"
        aria-label={props.label}
        aria-rowcount={items.length + 1}
        aria-busy={props.loading || undefined}
        aria-activedescendant={items.length > 0 ? `${id}-${current}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        className="group/list min-h-0 grow overflow-y-auto focus-visible:-outline-offset-3"
      >
        <DataListHeader
          columns={shown}
          tracks={tracks}
          {...(props.sort ? { sort: props.sort } : {})}
        />
        <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
          {visible.map((row) => {
            const item = items[row.index];
            if (item === undefined) return null;
            return (
              <DataListRow
                key={keyOf(item)}
                id={`${id}-${row.index}`}
                item={item}
                columns={shown}
                tracks={tracks}
                index={row.index}
                top={row.start}
                height={rowHeight}
                active={row.index === current}
                open={openKey !== undefined && keyOf(item) === openKey}
                onOpen={() => {
                  setActive(row.index);
                  props.onOpen(item);
                }}
              />
            );
          })}
        </div>
      </div>
      {items.length === 0 && !props.loading ? <div className="grow-[3]">{props.empty}</div> : null}
      {props.loading && items.length === 0 ? (
        <div className="flex grow-[3] justify-center p-8 text-muted">
          <Spinner />
        </div>
      ) : null}
    </div>
  );
}
