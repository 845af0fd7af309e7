import {
  type CheckedPermit,
  checkedPermit,
  isSamePermit,
  PERMIT_CHECKED,
} from '../../../domain/products/permit-checks.ts';
import type { PermitVerdict } from '../../../domain/reference/inspection-codes.ts';
import type { Transaction } from '../../journal/transaction.ts';
import { notAllowed } from '../../refusal.ts';
import { fieldsOf, productRow } from './product-view.ts';

interface CheckOrder {
  readonly productId: string;
  readonly permit: CheckedPermit;
  readonly verdict: PermitVerdict;
  readonly note?: string | undefined;
}

/**
 * Notes what came of looking at a permit; the line is scored again with it. The order names the
 * permit as it was read, so that nobody vouches for one that was changed in the meantime.
 */
export function checkPermit(tx: Transaction, order: CheckOrder): void {
  const { productId, permit, verdict, note } = order;
  const { permits } = fieldsOf(productRow(tx.db, productId));
  if (!permits.some((declared) => isSamePermit(declared, permit))) {
    throw notAllowed('permit-not-declared');
  }
  tx.fact('product', productId, PERMIT_CHECKED, {
    permit: { ...checkedPermit(permit) },
    verdict,
    note: note || null,
  });
}
