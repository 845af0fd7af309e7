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
 * `usePages(useInfiniteQuery(api.x.list.infiniteOptions({ input: (cursor: string | undefined) =>
 * ({ cursor }), initialPageParam: undefined, getNextPageParam: (page) => page.nextCursor })))`.
 */
export function usePages<Item>(query: UseInfiniteQueryResult<Pages<Item>, unknown>) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
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
    /** False while the rows of an earlier question are still shown. */
    fresh: query.isSuccess && !query.isPlaceholderData,
    error: query.error,
  };
}
