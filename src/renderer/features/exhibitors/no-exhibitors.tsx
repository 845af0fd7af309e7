import { FileUp, Plus, SearchX, Store } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

/** What to do next where the list is empty, or where the filters leave nothing. */
export function NoExhibitors({
  filtered,
  mayRegister,
}: {
  filtered: boolean;
  mayRegister: boolean;
}) {
  const { t } = useText();
  return (
    <EmptyState
      icon={filtered ? SearchX : Store}
      title={filtered ? t('exhibitors.emptyFiltered') : t('exhibitors.empty')}
      actions={
        mayRegister ? (
          <>
            {filtered ? null : (
              <ButtonLink to="/transfer?kind=exhibitors" icon={FileUp}>
                {t('exhibitors.import')}
              </ButtonLink>
            )}
            <ButtonLink to="/exhibitors/new" look="primary" icon={Plus}>
              {t('exhibitors.add')}
            </ButtonLink>
          </>
        ) : null
      }
    >
      {filtered ? t('exhibitors.emptyFilteredHint') : t('exhibitors.emptyHint')}
    </EmptyState>
  );
}
