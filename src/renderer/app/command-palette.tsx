import { Dialog } from '@base-ui/react/dialog';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../lib/api.ts';
import { usePerson } from '../lib/session.tsx';
import { useDebounced } from '../lib/use-debounced.ts';
import { useText } from '../lib/use-text.ts';
import { type PaletteEntry, paletteEntries } from './palette-entries.ts';
import { PaletteList } from './palette-list.tsx';

interface CommandPaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Ctrl or Cmd+K: pages, exhibitors and badge serials from one line. */
export function CommandPalette({ open, onClose }: CommandPaletteProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[#06222a]/55" />
        <Dialog.Popup className="fixed top-[10vh] left-1/2 z-50 w-[40rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 rounded-xl border border-line bg-surface shadow-float">
          <PaletteBody onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteBody({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const id = useId();
  const navigate = useNavigate();
  const { role } = usePerson();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const search = useDebounced(typed.trim());
  const found = useQuery(
    api.exhibitors.list.queryOptions({
      input: { search, limit: 8, sort: 'name' },
      enabled: search !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const exhibitors = search === '' ? [] : (found.data?.items ?? []);
  const entries = paletteEntries(t, role, typed, exhibitors);
  const current = Math.min(active, entries.length - 1);
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);
  function run(entry: PaletteEntry | undefined): void {
    if (!entry) return;
    onClose();
    navigate(entry.to);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      run(entries[current]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : entries.length - 1;
      setActive(entries.length > 0 ? (current + step) % entries.length : 0);
    }
  }
  return (
    <>
      <Dialog.Title className="sr-only">{t('app.palette.title')}</Dialog.Title>
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Search aria-hidden size={18} className="shrink-0 text-muted" />
        <input
          role="combobox"
          aria-label={t('app.palette.title')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length > 0 ? `${id}-${current}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('app.palette.hint')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="h-13 w-full bg-transparent text-lg outline-none"
        />
      </div>
      <PaletteList id={id} entries={entries} current={current} onRun={run} onActive={setActive} />
      <p className="border-t border-line px-4 py-2 text-xs text-muted">{t('app.palette.keys')}</p>
    </>
  );
}
