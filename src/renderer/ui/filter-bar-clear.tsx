import { FilterX } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { IconButton } from './icon-button.tsx';

/** Shown while any filter narrows the list. */
export function FilterBarClear({ shown, onClear }: { shown: boolean; onClear: () => void }) {
  const { t } = useText();
  if (!shown) return null;
  return (
    <IconButton
      label={t('common.clearFilters')}
      icon={FilterX}
      className="size-9! border border-control bg-surface"
      onClick={onClear}
    />
  );
}
