import { useInfiniteQuery } from '@tanstack/react-query';
import { boothStates } from '../../../domain/reference/exhibitor-codes.ts';
import { api } from '../../lib/api.ts';
import { listPages } from '../../lib/list-pages.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { usePages } from '../../lib/use-pages.ts';

/** The booths that the filters in the address name, page by page. */
export function useBoothList(filters: ReturnType<typeof useFilters>) {
  const search = useDebounced(filters.get('q').trim());
  const hall = filters.get('hall');
  const status = filters.oneOf('status', boothStates);
  const input = {
    ...(search === '' ? {} : { search }),
    ...(hall === '' ? {} : { hall: hall.slice(0, 60) }),
    ...(status ? { status } : {}),
  };
  return usePages(useInfiniteQuery(api.booths.list.infiniteOptions(listPages(input))), search);
}
