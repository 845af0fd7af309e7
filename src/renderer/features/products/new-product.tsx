import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../lib/api.ts';
import { client } from '../../lib/client.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { toastDone } from '../../ui/toast.ts';
import { showProduct } from './after-decision.ts';
import { ProductForm } from './product-form.tsx';
import { EMPTY_FORM, fieldsOf, type ProductForm as Values } from './product-form-values.ts';

/** A new line of an exhibitor. */
export function NewProduct({ exhibitorId }: { exhibitorId: string }) {
  const { t } = useText();
  const navigate = useNavigate();
  const mayEdit = useMay('desk');
  const exhibitor = useQuery(api.exhibitors.get.queryOptions({ input: { id: exhibitorId } }));
  async function save(values: Values, submit: boolean): Promise<void> {
    let product = await client.products.create({ ...fieldsOf(values), exhibitorId });
    if (submit) product = await client.declarations.submit({ productId: product.id });
    showProduct(product);
    toastDone(t(submit ? 'products.submitted' : 'products.saved'));
    void navigate(`/products/${product.id}`, { replace: true });
  }
  return (
    <Page>
      <PageHeader
        title={t('products.newTitle')}
        lead={<span dir="auto">{exhibitor.data?.name}</span>}
      />
      {!mayEdit ? (
        <Notice tone="info">{t('products.notDesk')}</Notice>
      ) : exhibitor.error ? (
        <ErrorState error={exhibitor.error} onRetry={() => void exhibitor.refetch()} />
      ) : (
        <ProductForm
          draftKey={`product.new.${exhibitorId}`}
          initial={EMPTY_FORM}
          onSave={save}
          onCancel={() => void navigate(`/exhibitors/${exhibitorId}`)}
        />
      )}
    </Page>
  );
}
