import { useQuery } from '@tanstack/react-query';
import {
  exhibitorStateLabels,
  exhibitorTypeLabels,
} from '../../../domain/reference/exhibitor-labels.ts';
import { productCategoryLabels } from '../../../domain/reference/product-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOptions } from '../../lib/labels.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { useText } from '../../lib/use-text.ts';
import { FilterBarClear } from '../../ui/filter-bar-clear.tsx';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { FilterToggle } from '../../ui/filter-toggle.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';

interface ExhibitorFiltersProps {
  readonly filters: ReturnType<typeof useFilters>;
  readonly listId: string;
  readonly autoFocus: boolean;
  readonly onEnter: (text: string) => void;
}

export function ExhibitorFilters({ filters, listId, autoFocus, onEnter }: ExhibitorFiltersProps) {
  const { t, language } = useText();
  const halls = useQuery(api.booths.halls.queryOptions({ input: {} }));
  const select = (
    name: string,
    label: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <FilterSelect
      label={label}
      options={options}
      value={filters.get(name)}
      onChange={(value) => filters.set(name, value)}
    />
  );
  return (
    <Toolbar label={t('exhibitors.search')}>
      <SearchField
        autoFocus={autoFocus}
        label={t('exhibitors.search')}
        listId={listId}
        value={filters.get('q')}
        onChange={(value) => filters.set('q', value)}
        onEnter={onEnter}
      />
      <FilterBarClear shown={filters.any} onClear={filters.clear} />
      {select('state', t('exhibitors.filters.state'), labelOptions(exhibitorStateLabels, language))}
      {select('type', t('exhibitors.filters.type'), labelOptions(exhibitorTypeLabels, language))}
      {select(
        'hall',
        t('exhibitors.filters.hall'),
        (halls.data ?? []).map(({ name }) => ({ value: name, label: name })),
      )}
      {select(
        'category',
        t('exhibitors.filters.category'),
        labelOptions(productCategoryLabels, language),
      )}
      {select('country', t('exhibitors.filters.country'), [
        { value: 'ID', label: t('exhibitors.filters.domestic') },
        { value: 'foreign', label: t('exhibitors.filters.foreign') },
      ])}
      <FilterToggles filters={filters} />
    </Toolbar>
  );
}

function FilterToggles({ filters }: Pick<ExhibitorFiltersProps, 'filters'>) {
  const { t } = useText();
  return (
    <>
      <FilterToggle
        label={t('exhibitors.filters.warnings')}
        pressed={filters.get('warnings') === 'yes'}
        onChange={(pressed) => filters.set('warnings', pressed ? 'yes' : '')}
      />
      <FilterToggle
        label={t('exhibitors.sorts.newest')}
        pressed={filters.get('sort') === 'newest'}
        onChange={(pressed) => filters.set('sort', pressed ? 'newest' : '')}
      />
    </>
  );
}
