import type { AsliClient } from '../../lib/client.ts';

export type ProductDetailData = Awaited<ReturnType<AsliClient['products']['get']>>;
export type ProductItem = Awaited<ReturnType<AsliClient['products']['list']>>['items'][number];
export type Explanation = Awaited<ReturnType<AsliClient['risk']['explain']>>;
export type ExplainedSignal = Explanation['signals'][number];
export type PermitData = ProductDetailData['permits'][number];
export type PermitCheckData = ProductDetailData['permitChecks'][number];
export type ProductVersion = ProductDetailData['versions'][number];
