import clsx from 'clsx';
import { useText } from '../lib/use-text.ts';
import type { PaletteEntry } from './palette-entries.ts';

interface PaletteListProps {
  readonly id: string;
  readonly entries: readonly PaletteEntry[];
  readonly current: number;
  readonly onRun: (entry: PaletteEntry) => void;
  readonly onActive: (index: number) => void;
}

export function PaletteList({ id, entries, current, onRun, onActive }: PaletteListProps) {
  const { t } = useText();
  if (entries.length === 0) {
    return <p className="px-4 py-6 text-center text-muted">{t('app.palette.none')}</p>;
  }
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={t('app.palette.title')}
      className="max-h-[52vh] overflow-y-auto p-2"
    >
      {entries.map((entry, index) => {
        const { icon: Icon } = entry;
        const heads = entries[index - 1]?.group !== entry.group;
        return (
          <div key={entry.key} role="presentation">
            {heads ? (
              <p className="px-2 pt-2 pb-1 text-xs font-semibold text-muted">
                {t(`app.palette.${entry.group}`)}
              </p>
            ) : null}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above takes the keys */}
            <div
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              onClick={() => onRun(entry)}
              onMouseMove={() => onActive(index)}
              className={clsx(
                'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5',
                index === current && 'bg-accent text-white',
              )}
            >
              <Icon aria-hidden size={16} className="shrink-0" />
              <span className="min-w-0 grow truncate" dir="auto">
                {entry.label}
              </span>
              <span className="shrink-0 text-sm opacity-85">{entry.hint}</span>
            </div>
          </div>
        );
      })}
    </div>
  );
}
