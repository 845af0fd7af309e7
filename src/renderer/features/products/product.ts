import type { AsliClient } from '../../lib/client.ts';

export type ProductDetailData = Awaited<ReturnType<AsliClient['products']['get']>>;
export type ProductItem = Awaited<ReturnType<AsliClient['products']['list']>>['items'][number];
export type ProductSignal = ProductDetailData['signals'][number];
export type ProductVersion = ProductDetailData['versions'][number];
