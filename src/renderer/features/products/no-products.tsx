import { SearchX, Tags } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export function NoProducts({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useText();
  return filtered ? (
    <EmptyState
      icon={SearchX}
      title={t('products.noneHere')}
      actions={<Button onClick={onClear}>{t('common.clearFilters')}</Button>}
    >
      {t('products.noneHereHint')}
    </EmptyState>
  ) : (
    <EmptyState
      icon={Tags}
      title={t('products.empty')}
      actions={<ButtonLink to="/transfer?kind=products">{t('products.emptyImport')}</ButtonLink>}
    >
      {t('products.emptyHint')}
    </EmptyState>
  );
}
