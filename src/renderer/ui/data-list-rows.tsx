import type { Virtualizer } from '@tanstack/react-virtual';
import { DataListRow } from './data-list-row.tsx';
import type { ListColumn } from './list-column.ts';

interface RowsProps<Item> {
  readonly id: string;
  readonly items: readonly Item[];
  readonly columns: readonly ListColumn<Item>[];
  readonly tracks: string;
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  readonly keyOf: (item: Item) => string;
  readonly openKey: string | undefined;
  readonly current: number;
  readonly onOpen: (item: Item, index: number) => void;
}

/** The rows in sight. */
export function DataListRows<Item>(props: RowsProps<Item>) {
  const { id, items, columns, tracks, rows, keyOf, openKey, current } = props;
  return rows.getVirtualItems().map((row) => {
    const item = items[row.index];
    if (item === undefined) return null;
    return (
      <DataListRow
        key={keyOf(item)}
        id={`${id}-${row.index}`}
        item={item}
        columns={columns}
        tracks={tracks}
        index={row.index}
        top={row.start}
        height={row.size}
        active={row.index === current}
        open={openKey !== undefined && keyOf(item) === openKey}
        onOpen={() => props.onOpen(item, row.index)}
      />
    );
  });
}
