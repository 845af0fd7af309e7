import type { AsliClient } from '../../lib/client.ts';

export type ExhibitorDetail = Awaited<ReturnType<AsliClient['exhibitors']['get']>>;
export type ExhibitorItem = Awaited<ReturnType<AsliClient['exhibitors']['list']>>['items'][number];
export type ExhibitorInput = Omit<Parameters<AsliClient['exhibitors']['update']>[0], 'id'>;
export type HistoryEntry = Awaited<ReturnType<AsliClient['exhibitors']['history']>>[number];
