import { FilterX } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { Button } from './button.tsx';

/** Shown while any filter narrows the list. */
export function FilterBarClear({ shown, onClear }: { shown: boolean; onClear: () => void }) {
  const { t } = useText();
  if (!shown) return null;
  return (
    <Button look="quiet" icon={FilterX} onClick={onClear}>
      {t('common.clearFilters')}
    </Button>
  );
}
