import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';

const NONE: readonly [] = [];

/** Signals that the active rules may raise, in their order, with a short title in both languages. */
export function useSignalTitles() {
  const query = useQuery(api.packs.list.queryOptions({ input: {} }));
  const rules = query.data?.items.find(({ kind, active }) => kind === 'rules' && active);
  return rules?.signals ?? NONE;
}
