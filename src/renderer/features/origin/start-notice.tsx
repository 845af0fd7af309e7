import { useText } from '../../lib/use-text.ts';
import { Notice } from '../../ui/notice.tsx';
import type { DeclaredProduct } from './assessment.ts';
import { declaresCosts } from './what-if.ts';

/** What the starting point is, and which of its figures are stand-ins. */
export function StartNotice({ product }: { product: DeclaredProduct }) {
  const { t } = useText();
  return (
    <Notice tone="info">
      <p className="wrap-anywhere">{t('origin.fromLine', { name: product.name })}</p>
      {declaresCosts(product) ? null : <p>{t('origin.percentAsCost')}</p>}
      {product.steps.length > 0 && !product.steps.some(({ essential }) => essential) ? (
        <p>{t('origin.markEssential')}</p>
      ) : null}
    </Notice>
  );
}
