import { useInfiniteQuery } from '@tanstack/react-query';
import { exhibitorStates, exhibitorTypes } from '../../../domain/reference/exhibitor-codes.ts';
import { productCategories } from '../../../domain/reference/product-codes.ts';
import { api } from '../../lib/api.ts';
import { listPages } from '../../lib/list-pages.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { usePages } from '../../lib/use-pages.ts';

export const SORTS = ['name', 'booth', 'newest', 'state'] as const;

type Filters = ReturnType<typeof useFilters>;

/** The exhibitors that the filters in the address name, page by page. */
export function useExhibitorList(filters: Filters) {
  const search = useDebounced(filters.get('q').trim());
  const input = listInput(filters, search);
  return usePages(useInfiniteQuery(api.exhibitors.list.infiniteOptions(listPages(input))), search);
}

function listInput(filters: Filters, search: string) {
  const state = filters.oneOf('state', exhibitorStates);
  const type = filters.oneOf('type', exhibitorTypes);
  const category = filters.oneOf('category', productCategories);
  const country = filters.oneOf('country', ['ID', 'foreign']);
  const hall = filters.get('hall');
  return {
    sort: filters.oneOf('sort', SORTS) ?? 'name',
    ...(search === '' ? {} : { search }),
    ...(state ? { state } : {}),
    ...(type ? { type } : {}),
    ...(category ? { category } : {}),
    ...(country ? { country } : {}),
    ...(hall === '' ? {} : { hall: hall.slice(0, 60) }),
    ...(filters.get('warnings') === 'yes' ? { warnings: true } : {}),
  };
}
