import type { AsliClient } from '../../lib/client.ts';

export type PackItem = Awaited<ReturnType<AsliClient['packs']['list']>>['items'][number];
export type PackDetail = Awaited<ReturnType<AsliClient['packs']['get']>>;
export type PackStatement = PackDetail['rules'][number];
