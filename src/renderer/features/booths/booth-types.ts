import type { AsliClient } from '../../lib/client.ts';

export type BoothItem = Awaited<ReturnType<AsliClient['booths']['list']>>['items'][number];
