import { useInfiniteQuery } from '@tanstack/react-query';
import { findingKinds } from '../../../domain/reference/inspection-codes.ts';
import { api } from '../../lib/api.ts';
import { listPages } from '../../lib/list-pages.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { usePages } from '../../lib/use-pages.ts';

type Filters = ReturnType<typeof useFilters>;

export const SEVERITIES = ['red', 'yellow'] as const;

/** The findings that the filters in the address name, page by page. */
export function useFindingList(filters: Filters) {
  const search = useDebounced(filters.get('q').trim());
  const input = listInput(filters, search);
  return usePages(useInfiniteQuery(api.findings.list.infiniteOptions(listPages(input))), search);
}

function listInput(filters: Filters, search: string) {
  const severity = filters.oneOf('severity', SEVERITIES);
  const kind = filters.oneOf('kind', findingKinds);
  const exhibitorId = filters.get('exhibitorId');
  return {
    ...(search === '' ? {} : { search }),
    ...(severity ? { severity } : {}),
    ...(kind ? { kind } : {}),
    ...(exhibitorId === '' ? {} : { exhibitorId }),
    ...(filters.get('open') === '1' ? { open: true } : {}),
  };
}
