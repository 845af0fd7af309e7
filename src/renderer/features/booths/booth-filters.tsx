import { useQuery } from '@tanstack/react-query';
import { boothStateLabels } from '../../../domain/reference/exhibitor-labels.ts';
import { api } from '../../lib/api.ts';
import { labelOptions } from '../../lib/labels.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { useText } from '../../lib/use-text.ts';
import { FilterBarClear } from '../../ui/filter-bar-clear.tsx';
import { FilterSelect } from '../../ui/filter-select.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';

interface BoothFiltersProps {
  readonly filters: ReturnType<typeof useFilters>;
  readonly listId: string;
  readonly onEnter: (text: string) => void;
}

export function BoothFilters({ filters, listId, onEnter }: BoothFiltersProps) {
  const { t, language, format } = useText();
  const halls = useQuery(api.booths.halls.queryOptions({ input: {} }));
  return (
    <Toolbar label={t('booths.search')}>
      <SearchField
        autoFocus
        label={t('booths.search')}
        listId={listId}
        value={filters.get('q')}
        onChange={(value) => filters.set('q', value)}
        onEnter={onEnter}
      />
      <FilterSelect
        label={t('booths.hall')}
        value={filters.get('hall')}
        onChange={(value) => filters.set('hall', value)}
        options={(halls.data ?? []).map((hall) => ({
          value: hall.name,
          label: `${hall.name} (${format.number(hall.taken)}/${format.number(hall.booths)})`,
        }))}
      />
      <FilterSelect
        label={t('booths.status')}
        value={filters.get('status')}
        onChange={(value) => filters.set('status', value)}
        options={labelOptions(boothStateLabels, language)}
      />
      <FilterBarClear shown={filters.any} onClear={filters.clear} />
    </Toolbar>
  );
}
