interface Asked {
  readonly state: { readonly status: 'pending' | 'error' | 'success' };
}

const PAUSE = 3000;

/**
 * For what the whole window rests on: a question that failed is asked again until it is answered,
 * so that nobody has to press a button once core is back.
 */
export const pollWhileFailing = {
  refetchInterval: ({ state }: Asked) => (state.status === 'error' ? PAUSE : false),
} as const;
