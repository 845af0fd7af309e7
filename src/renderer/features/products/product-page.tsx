import { Users } from 'lucide-react';
import { useParams, useSearchParams } from 'react-router';
import { useText } from '../../lib/use-text.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { NewProduct } from './new-product.tsx';
import { ProductView } from './product-view.tsx';

/** `/products/:id`, and `/products/new?exhibitorId=` for a line that does not exist yet. */
export function ProductPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  if (id !== 'new') return <ProductView key={id} id={id} />;
  const exhibitorId = params.get('exhibitorId');
  if (exhibitorId) return <NewProduct exhibitorId={exhibitorId} />;
  return (
    <Page>
      <PageHeader title={t('products.newTitle')} />
      <EmptyState
        icon={Users}
        title={t('products.newNeedsExhibitor')}
        actions={<ButtonLink to="/exhibitors">{t('products.toExhibitors')}</ButtonLink>}
      >
        {t('products.newNeedsExhibitorHint')}
      </EmptyState>
    </Page>
  );
}
