import type { AsliClient } from '../../lib/client.ts';

/** Today's numbers, as core counts them. */
export type Summary = Awaited<ReturnType<AsliClient['home']['summary']>>;
