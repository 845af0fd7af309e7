import { Bug } from 'lucide-react';
import { useRouteError } from 'react-router';
import { useText } from '../lib/use-text.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeader } from '../ui/page-header.tsx';

/** A page that failed to draw takes only itself down: menu and palette stay. */
export function CrashedPage() {
  const { t } = useText();
  const error = useRouteError();
  return (
    <Page>
      <PageHeader title={t('app.crashed')} />
      <EmptyState
        icon={Bug}
        title={t('app.crashed')}
        actions={<Button onClick={() => location.reload()}>{t('app.reload')}</Button>}
      >
        <p>{t('app.crashedHint')}</p>
        <p className="mt-2 text-sm">{error instanceof Error ? error.message : String(error)}</p>
      </EmptyState>
    </Page>
  );
}
