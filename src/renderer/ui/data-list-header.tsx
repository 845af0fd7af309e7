// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold virtual rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus
import clsx from 'clsx';
import { ArrowDownNarrowWide } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import type { ListColumn, ListSort } from './list-column.ts';

interface HeaderProps<Item> {
  readonly columns: readonly ListColumn<Item>[];
  readonly tracks: string;
  readonly sort: ListSort | undefined;
}

export function DataListHeader<Item>({ columns, tracks, sort }: HeaderProps<Item>) {
  const { t } = useText();
  return (
    <div role="rowgroup" className="sticky top-0 z-10 border-b border-line bg-canvas">
      <div
        role="row"
        aria-rowindex={1}
        className="grid items-center px-1 text-xs font-semibold text-muted"
        style={{ gridTemplateColumns: tracks }}
      >
        {columns.map((column) => {
          const by = column.sort;
          const sorted = by !== undefined && sort?.by === by;
          return (
            <div
              key={column.key}
              role="columnheader"
              aria-sort={sorted ? 'ascending' : undefined}
              className={clsx('min-w-0 px-2', column.align === 'end' && 'text-right')}
            >
              {by && sort ? (
                <button
                  type="button"
                  onClick={() => sort.onChange(by)}
                  title={t('common.sortBy', { column: column.header })}
                  className={clsx(
                    'inline-flex min-h-8 items-center gap-1 rounded hover:text-ink',
                    sorted && 'text-accent-strong',
                  )}
                >
                  {column.header}
                  {sorted ? <ArrowDownNarrowWide aria-hidden size={13} /> : null}
                </button>
              ) : (
                <span className="flex min-h-8 items-center truncate">{column.header}</span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
