import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../lib/api.ts';
import { usePerson } from '../lib/session.tsx';
import { useDebounced } from '../lib/use-debounced.ts';
import { useOnceSettled } from '../lib/use-once-settled.ts';
import { useText } from '../lib/use-text.ts';
import { type PaletteEntry, paletteEntries } from './palette-entries.ts';

/** What was typed, what it finds, and the entry that Enter would run. */
export function usePalette(onClose: () => void) {
  const { t } = useText();
  const id = useId();
  const navigate = useNavigate();
  const { role } = usePerson();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = useFoundExhibitors(typed);
  const entries = paletteEntries(t, role, typed, found.items);
  const current = Math.min(active, entries.length - 1);
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);
  function run(entry: PaletteEntry | undefined): void {
    if (!entry) return;
    onClose();
    void navigate(entry.to);
  }
  const runSettled = useOnceSettled(found.settled, () => run(entries[current]));
  function type(text: string): void {
    setTyped(text);
    setActive(0);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      runSettled(typed);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : entries.length - 1;
      setActive(entries.length > 0 ? (current + step) % entries.length : 0);
    }
  }
  return { id, typed, type, entries, current, setActive, run, onKeyDown };
}

function useFoundExhibitors(typed: string) {
  const search = useDebounced(typed.trim());
  const found = useQuery(
    api.exhibitors.list.queryOptions({
      input: { search, limit: 8, sort: 'name' },
      enabled: search !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const fresh = (found.isSuccess || found.isError) && !found.isPlaceholderData;
  const stale = search !== typed.trim() || (search !== '' && !fresh);
  return {
    items: search === '' ? [] : (found.data?.items ?? []),
    settled: stale ? null : search,
  };
}
