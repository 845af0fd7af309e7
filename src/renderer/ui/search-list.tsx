import { type ReactNode, useState } from 'react';
import type { useFilters } from '../lib/use-filters.ts';
import { useOnceSettled } from '../lib/use-once-settled.ts';
import { useText } from '../lib/use-text.ts';
import { DataList } from './data-list.tsx';
import { ErrorState } from './error-state.tsx';
import { FilterBarClear } from './filter-bar-clear.tsx';
import type { ListColumn } from './list-column.ts';
import { ResultCount } from './result-count.tsx';
import { SearchField } from './search-field.tsx';
import { Toolbar } from './toolbar.tsx';

interface FoundList<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly totalIsLower: boolean;
  /** The text whose rows are shown; null while they are on their way. */
  readonly settled: string | null;
  readonly error: unknown;
  readonly loading: boolean;
  readonly onNearEnd: () => void;
  readonly refetch: () => void;
}

export interface SearchListProps<Item> {
  readonly id: string;
  readonly label: string;
  readonly searchLabel: string;
  readonly filters: ReturnType<typeof useFilters>;
  readonly list: FoundList<Item>;
  readonly columns: readonly ListColumn<Item>[];
  readonly keyOf: (item: Item) => string;
  readonly openKey: string | undefined;
  readonly rowHeight?: number;
  readonly onOpen: (item: Item) => void;
  readonly empty: ReactNode;
  /** Filters beside the search. */
  readonly children: ReactNode;
}

/** A list with its search and filters: typing narrows it, Enter opens the first row. */
export function SearchList<Item>(props: SearchListProps<Item>) {
  const { t } = useText();
  const { id, filters, list, onOpen } = props;
  // Only on arrival: closing a detail leaves the focus where it was.
  const [autoFocus] = useState(props.openKey === undefined);
  const openFirst = useOnceSettled(list.settled, () => {
    const [first] = list.items;
    if (first !== undefined) onOpen(first);
  });
  return (
    <>
      <Toolbar label={t('common.filters')}>
        <SearchField
          label={props.searchLabel}
          value={filters.get('q')}
          onChange={(typed) => filters.set('q', typed)}
          onEnter={openFirst}
          listId={id}
          autoFocus={autoFocus}
        />
        {props.children}
        <FilterBarClear shown={filters.any} onClear={filters.clear} />
        <ResultCount total={list.total} atLeast={list.totalIsLower} />
      </Toolbar>
      {list.error && list.items.length === 0 ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : (
        <DataList
          id={id}
          label={props.label}
          items={list.items}
          columns={props.columns}
          keyOf={props.keyOf}
          openKey={props.openKey}
          {...(props.rowHeight ? { rowHeight: props.rowHeight } : {})}
          onOpen={onOpen}
          onNearEnd={list.onNearEnd}
          loading={list.loading}
          empty={props.empty}
        />
      )}
    </>
  );
}
