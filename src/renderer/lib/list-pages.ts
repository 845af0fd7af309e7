import { keepPreviousData } from '@tanstack/react-query';

/** How a list of the contract is asked for, page by page, whatever its filters. */
export function listPages<Input extends object>(input: Input) {
  return {
    input: (cursor: string | undefined) => ({ ...input, ...(cursor ? { cursor } : {}) }),
    initialPageParam: undefined,
    getNextPageParam: (page: { readonly nextCursor?: string | undefined }) => page.nextCursor,
    placeholderData: keepPreviousData,
  };
}
