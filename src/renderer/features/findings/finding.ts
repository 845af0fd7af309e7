import type { AsliClient } from '../../lib/client.ts';

export type Finding = Awaited<ReturnType<AsliClient['findings']['get']>>;
