import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Kept in the address too, but narrows nothing. */
const NOT_FILTERS = new Set(['edit', 'try']);

/**
 * Search text and filters of a list, kept in the address so that Back returns to the same rows.
 * An empty value is left out.
 */
export function useFilters() {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (name: string, value: string) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  const clear = useCallback(() => setParams({}, { replace: true }), [setParams]);
  return {
    get: (name: string) => params.get(name) ?? '',
    /** The value where it is one of those allowed; an address is typed by anyone. */
    oneOf: <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
      allowed.find((value) => value === params.get(name)),
    set,
    clear,
    any: [...params.keys()].some((name) => !NOT_FILTERS.has(name)),
  };
}
