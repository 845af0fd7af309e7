import { MapPinOff } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export function NotFoundPage() {
  const { t } = useText();
  return (
    <Page>
      <PageHeader title={t('app.notFound')} />
      <EmptyState
        icon={MapPinOff}
        title={t('app.notFound')}
        actions={<ButtonLink to="/">{t('app.backHome')}</ButtonLink>}
      >
        {t('app.notFoundHint')}
      </EmptyState>
    </Page>
  );
}
