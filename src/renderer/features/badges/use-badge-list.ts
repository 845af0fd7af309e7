import { useInfiniteQuery } from '@tanstack/react-query';
import { BADGE_STATES } from '../../../contract/badges.ts';
import { api } from '../../lib/api.ts';
import { listPages } from '../../lib/list-pages.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { usePages } from '../../lib/use-pages.ts';

type Filters = ReturnType<typeof useFilters>;

export const KINDS = ['badge', 'certificate'] as const;
export const PRINTED = ['yes', 'no'] as const;

/** The badges and certificates that the filters in the address name, page by page. */
export function useBadgeList(filters: Filters) {
  const search = useDebounced(filters.get('q').trim());
  const input = listInput(filters, search);
  return usePages(useInfiniteQuery(api.badges.list.infiniteOptions(listPages(input))), search);
}

function listInput(filters: Filters, search: string) {
  const state = filters.oneOf('state', BADGE_STATES);
  const printed = filters.oneOf('printed', PRINTED);
  const exhibitorId = filters.get('exhibitorId');
  return {
    kind: filters.oneOf('kind', KINDS) ?? ('all' as const),
    ...(search === '' ? {} : { search }),
    ...(state ? { state } : {}),
    ...(printed ? { printed: printed === 'yes' } : {}),
    ...(exhibitorId === '' ? {} : { exhibitorId }),
  };
}
