import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { useDebounced } from './use-debounced.ts';
import { useText } from './use-text.ts';

/**
 * Booths that can still take an exhibitor: free ones, and shared ones in any state but blocked; as
 * the props of a `ComboBox`. For the code of another booth it says why that one is not offered.
 */
export function useFreeBooths(typed: string) {
  const { t } = useText();
  const text = typed.trim();
  const search = useDebounced(text);
  const found = useQuery(
    api.booths.list.queryOptions({
      input: { limit: 60, ...(search === '' ? { status: 'KOSONG' } : { search }) },
      placeholderData: keepPreviousData,
    }),
  );
  const booths = found.data?.items ?? [];
  const isOpen = (booth: (typeof booths)[number]) =>
    booth.status === 'KOSONG' || (booth.shared && !booth.blocked);
  const meant = booths.find((booth) => booth.code === text.toUpperCase() && !isOpen(booth));
  const names = meant?.exhibitors.map(({ name }) => name).join(', ');
  return {
    items: booths
      .filter(isOpen)
      .map((booth) => ({ value: booth.id, label: booth.code, hint: booth.hall })),
    searching: search !== text || found.isPlaceholderData,
    emptyText: !meant
      ? t('booths.noneFree')
      : names
        ? t('booths.takenBy', { code: meant.code, names })
        : t('booths.isBlocked', { code: meant.code }),
  };
}
