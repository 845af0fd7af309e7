import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { boothStates } from '../../../domain/reference/exhibitor-codes.ts';
import { api } from '../../lib/api.ts';
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
  const query = useInfiniteQuery(
    api.booths.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...input, ...(cursor ? { cursor } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
  const pages = usePages(query);
  return { ...pages, settled: pages.fresh ? search : null, refetch: () => void query.refetch() };
}
