import { FileUp, LayoutGrid, SearchX } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export function NoBooths({ filtered, may }: { filtered: boolean; may: boolean }) {
  const { t } = useText();
  return (
    <EmptyState
      icon={filtered ? SearchX : LayoutGrid}
      title={filtered ? t('booths.emptyFiltered') : t('booths.empty')}
      actions={
        may && !filtered ? (
          <ButtonLink to="/transfer?kind=booths" look="primary" icon={FileUp}>
            {t('booths.import')}
          </ButtonLink>
        ) : null
      }
    >
      {filtered ? t('booths.emptyFilteredHint') : t('booths.emptyHint')}
    </EmptyState>
  );
}
