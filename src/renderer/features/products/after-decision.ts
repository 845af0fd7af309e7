import { api, queryClient } from '../../lib/api.ts';
import { toastDone } from '../../ui/toast.ts';
import type { ProductDetailData } from './product.ts';

/** Shows the answer of a call at once; the stream of changes brings the rest. */
export function showProduct(product: ProductDetailData): void {
  queryClient.setQueryData(api.products.get.queryKey({ input: { id: product.id } }), product);
}

/** For mutations whose answer is the changed line: shows it, says so, closes the dialog. */
export function afterDecision(done: string, onClose: () => void) {
  return (product: ProductDetailData) => {
    showProduct(product);
    toastDone(done);
    onClose();
  };
}
