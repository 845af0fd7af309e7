import { client } from '../../lib/client.ts';
import { useMay } from '../../lib/session.tsx';
import { useText } from '../../lib/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { toastDone } from '../../ui/toast.ts';
import { showProduct } from './after-decision.ts';
import type { ProductDetailData } from './product.ts';
import { ProductForm } from './product-form.tsx';
import { changedFields, formOf, type ProductForm as Values } from './product-form-values.ts';

interface EditProductProps {
  readonly product: ProductDetailData;
  readonly onClose: () => void;
}

/** Changes a line; an approved one becomes a new version by it. */
export function EditProduct({ product, onClose }: EditProductProps) {
  const { t } = useText();
  const mayEdit = useMay('desk');
  async function save(values: Values, submit: boolean): Promise<void> {
    const changed = changedFields(values, product);
    let shown = product;
    if (Object.keys(changed).length > 0) {
      shown = await client.products.update({ ...changed, id: product.id });
      showProduct(shown);
    }
    if (submit) {
      shown = await client.declarations.submit({ productId: product.id });
      showProduct(shown);
    }
    toastDone(t(submit ? 'products.submitted' : 'products.saved'));
    onClose();
  }
  const approved = product.state === 'DISETUJUI' || product.state === 'DIVERIFIKASI';
  return (
    <Page>
      <PageHeader
        title={t('products.editTitle')}
        lead={<span dir="auto">{`${product.name} · ${product.exhibitorName}`}</span>}
      />
      {approved ? <Notice tone="warn">{t('products.approvedWarning')}</Notice> : null}
      {mayEdit ? (
        <ProductForm
          draftKey={`product.${product.id}`}
          initial={formOf(product)}
          onSave={save}
          onCancel={onClose}
        />
      ) : (
        <Notice tone="info">{t('products.notDesk')}</Notice>
      )}
    </Page>
  );
}
