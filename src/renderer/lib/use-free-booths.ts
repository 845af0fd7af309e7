import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { useDebounced } from './use-debounced.ts';

/** Booths that can still take an exhibitor: free ones, and shared ones in any state but blocked. */
export function useFreeBooths(typed: string) {
  const search = useDebounced(typed.trim());
  const found = useQuery(
    api.booths.list.queryOptions({
      input: { limit: 60, ...(search === '' ? { status: 'KOSONG' } : { search }) },
      placeholderData: keepPreviousData,
    }),
  );
  return (found.data?.items ?? [])
    .filter((booth) => booth.status === 'KOSONG' || (booth.shared && !booth.blocked))
    .map((booth) => ({ value: booth.id, label: booth.code, hint: booth.hall }));
}
