import type { AsliClient } from '../../lib/client.ts';

export type BadgeItem = Awaited<ReturnType<AsliClient['badges']['list']>>['items'][number];
export type BadgeDetailData = Awaited<ReturnType<AsliClient['badges']['get']>>;
