import { useQuery } from '@tanstack/react-query';
import { api } from '../lib/api.ts';
import type { AsliClient } from '../lib/client.ts';
import { pollWhileFailing } from '../lib/poll-while-failing.ts';

export type Health = Awaited<ReturnType<AsliClient['system']['health']>>;

export function useHealth() {
  return useQuery({ ...api.system.health.queryOptions({ input: {} }), ...pollWhileFailing });
}
