import { useInfiniteQuery } from '@tanstack/react-query';
import { LANES, PRODUCT_STATES } from '../../../contract/products.ts';
import { productCategories } from '../../../domain/reference/product-codes.ts';
import { api } from '../../lib/api.ts';
import { listPages } from '../../lib/list-pages.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import type { useFilters } from '../../lib/use-filters.ts';
import { usePages } from '../../lib/use-pages.ts';

const LONGEST_CODE = 60;

type Filters = ReturnType<typeof useFilters>;

/** The product lines that the filters in the address name, page by page. */
export function useProductList(filters: Filters) {
  const search = useDebounced(filters.get('q').trim());
  const input = listInput(filters, search);
  return usePages(useInfiniteQuery(api.products.list.infiniteOptions(listPages(input))), search);
}

function listInput(filters: Filters, search: string) {
  const lane = filters.oneOf('lane', LANES);
  const state = filters.oneOf('state', PRODUCT_STATES);
  const category = filters.oneOf('category', productCategories);
  // Codes come from the active pack: any short code may be asked for.
  const signal = filters.get('signal').slice(0, LONGEST_CODE);
  return {
    ...(search === '' ? {} : { search }),
    ...(lane ? { lane } : {}),
    ...(state ? { state } : {}),
    ...(category ? { category } : {}),
    ...(signal ? { signal } : {}),
  };
}
