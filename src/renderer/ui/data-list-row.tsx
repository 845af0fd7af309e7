// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold virtual rows
import clsx from 'clsx';
import type { ListColumn } from './list-column.ts';

interface RowProps<Item> {
  readonly id: string;
  readonly item: Item;
  readonly columns: readonly ListColumn<Item>[];
  readonly tracks: string;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly active: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** Keys are handled by the grid, which keeps the focus; a click opens. */
export function DataListRow<Item>(props: RowProps<Item>) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it handles the keyboard
    <div
      id={props.id}
      role="row"
      tabIndex={-1}
      aria-rowindex={props.index + 2}
      aria-selected={props.open}
      onClick={props.onOpen}
      className={clsx(
        'absolute inset-x-0 grid cursor-pointer items-center border-b border-line/70 px-1 outline-none',
        props.open ? 'bg-accent-soft' : 'hover:bg-canvas',
        props.active && 'group-focus/list:shadow-[inset_4px_0_0_var(--color-accent)]',
      )}
      style={{
        height: props.height,
        transform: `translateY(${props.top}px)`,
        gridTemplateColumns: props.tracks,
      }}
    >
      {props.columns.map((column) => (
        <div
          key={column.key}
          role="gridcell"
          tabIndex={-1}
          className={clsx(
            'min-w-0 truncate px-2 outline-none',
            column.align === 'end' && 'text-right',
          )}
        >
          {column.cell(props.item)}
        </div>
      ))}
    </div>
  );
}
