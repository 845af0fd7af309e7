// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold virtual rows
import { useVirtualizer } from '@tanstack/react-virtual';
import clsx from 'clsx';
import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { DataListHeader } from './data-list-header.tsx';
import { DataListRows } from './data-list-rows.tsx';
import type { ListColumn, ListSort } from './list-column.ts';
import { ListFiller } from './list-filler.tsx';
import { useListKeys } from './use-list-keys.ts';
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

/** Drawn above the rows, which would cover an outline of the grid itself. */
const RING =
  'after:pointer-events-none after:absolute after:inset-0 after:z-20 after:rounded-lg has-[>[role=grid]:focus-visible]:after:shadow-[inset_0_0_0_3px_var(--color-focus)]';

const NEAR_END_ROWS = 20;

/** A keyboard grid of thousands of rows, of which only the visible ones exist. */
export function DataList<Item>(props: DataListProps<Item>) {
  const { items, columns, keyOf, openKey, onOpen, onEscape, rowHeight = 40 } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useShownColumns(columns, useWidth(scroller));
  const rows = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  useNearEnd(items.length, rows.getVirtualItems().at(-1)?.index ?? 0, props.onNearEnd);
  const keys = useListKeys({ items, keyOf, openKey, rows, onOpen, onEscape });
  const tracks = shown.map((column) => column.track).join(' ');
  function open(item: Item, index: number): void {
    keys.setActive(index);
    onOpen(item);
  }
  const shared = { id, items, columns: shown, tracks, rows, keyOf, openKey };
  return (
    <div
      className={clsx(
        'relative flex min-h-0 grow flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-card',
        RING,
      )}
    >
      <div
        id={id}
        ref={scroller}
        role="grid"
        aria-label={props.label}
        aria-rowcount={items.length + 1}
        aria-busy={props.loading || undefined}
        aria-activedescendant={items.length > 0 ? `${id}-${keys.current}` : undefined}
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        className="group/list min-h-0 grow overflow-y-auto focus-visible:outline-transparent"
      >
        <DataListHeader columns={shown} tracks={tracks} sort={props.sort} />
        <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
          <DataListRows {...shared} current={keys.current} onOpen={open} />
        </div>
      </div>
      <ListFiller rows={items.length} loading={props.loading ?? false} empty={props.empty} />
    </div>
  );
}

function useShownColumns<Item>(columns: readonly ListColumn<Item>[], width: number) {
  return useMemo(
    () => columns.filter((column) => !width || !column.hideBelow || width >= column.hideBelow),
    [columns, width],
  );
}

function useNearEnd(count: number, lastSeen: number, onNearEnd: (() => void) | undefined): void {
  useEffect(() => {
    if (count > 0 && lastSeen >= count - NEAR_END_ROWS) onNearEnd?.();
  }, [count, lastSeen, onNearEnd]);
}
