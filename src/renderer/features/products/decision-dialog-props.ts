import type { ProductDetailData } from './product.ts';

export interface DecisionDialogProps {
  readonly product: ProductDetailData;
  readonly open: boolean;
  readonly onClose: () => void;
}
