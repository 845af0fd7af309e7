import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { PaletteList } from './palette-list.tsx';
import { usePalette } from './use-palette.ts';

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
        <Dialog.Popup
          data-palette=""
          className="fixed top-[10vh] left-1/2 z-50 w-[40rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 rounded-xl border border-line bg-surface shadow-float"
        >
          <PaletteBody onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteBody({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { id, typed, type, entries, current, setActive, run, onKeyDown } = usePalette(onClose);
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
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          className="h-13 w-full bg-transparent text-lg outline-none"
        />
      </div>
      <PaletteList id={id} entries={entries} current={current} onRun={run} onActive={setActive} />
      <p className="border-t border-line px-4 py-2 text-xs text-muted">{t('app.palette.keys')}</p>
    </>
  );
}
