import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';

interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly totalIsLower?: true | undefined;
  readonly nextCursor?: string | undefined;
}

interface Pages<Item> {
  readonly pages: readonly ListPage<Item>[];
}

/**
 * Flattens an infinite query over a contract list for `DataList`:
 * `usePages(useInfiniteQuery(api.x.list.infiniteOptions(listPages(input))), search)`.
 * @param search the text that the query asks for
 */
export function usePages<Item>(
  query: UseInfiniteQueryResult<Pages<Item>, unknown>,
  search: string,
) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const first = data?.pages[0];
  return {
    items,
    onNearEnd,
    total: first?.total ?? 0,
    totalIsLower: first?.totalIsLower === true,
    loading: query.isLoading,
    /** The search that the rows answer; null while those of an earlier one are still shown. */
    settled: query.isSuccess && !query.isPlaceholderData ? search : null,
    error: query.error,
    refetch: () => void refetch(),
  };
}
