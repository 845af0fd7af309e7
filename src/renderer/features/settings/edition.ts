import type { AsliClient } from '../../lib/client.ts';

export type Edition = Awaited<ReturnType<AsliClient['edition']['get']>>;
