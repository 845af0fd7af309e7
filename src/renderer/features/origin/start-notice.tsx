import { useText } from '../../lib/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import type { DeclaredProduct } from './assessment.ts';

/** What the starting point is, and which of its figures are stand-ins. */
export function StartNotice({ product }: { product: DeclaredProduct }) {
  const { t } = useText();
  return (
    <Notice tone="info">
      <p className="wrap-anywhere">{t('origin.fromLine', { name: product.name })}</p>
      {product.materials.length > 0 ? <p>{t('origin.percentAsCost')}</p> : null}
      {product.steps.length > 0 ? <p>{t('origin.markEssential')}</p> : null}
    </Notice>
  );
}
