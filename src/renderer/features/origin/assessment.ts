import type { AsliClient } from '../../lib/client.ts';

export type LineInput = Parameters<AsliClient['origin']['assess']>[0]['line'];
export type Assessment = Awaited<ReturnType<AsliClient['origin']['assess']>>;
export type DeclaredProduct = Awaited<ReturnType<AsliClient['products']['get']>>;
