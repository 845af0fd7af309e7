import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { client } from './client.ts';
import { contractErrorOf } from './error-text.ts';
import { writeToken } from './token.ts';

/** Query and mutation options for every call: `api.exhibitors.list.queryOptions({ input })`. */
export const api = createTanstackQueryUtils(client);

function retry(failures: number, error: unknown): boolean {
  return contractErrorOf(error) === null && failures < 2;
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (contractErrorOf(error)?.code === 'UNAUTHORIZED') writeToken(null);
    },
  }),
  defaultOptions: {
    queries: { retry, staleTime: 30_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});
