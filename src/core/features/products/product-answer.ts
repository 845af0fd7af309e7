import type { ReadDb } from '../../db/database.ts';
import { reviewContext } from '../../queries/review-context.ts';
import type { Reference } from '../../reference.ts';
import { productRow, readProduct } from './product-view.ts';
import { blockingRules, whyNotApprove } from './why-not-approve.ts';

type Services = Parameters<typeof reviewContext>[0] & { readonly reference: Reference };

/** A line as every procedure answers it, with what an approval would be refused for. */
export function answerProduct(db: ReadDb, services: Services, id: string) {
  const row = productRow(db, id);
  const submitted = row.state === 'DIAJUKAN';
  return {
    ...readProduct(db, reviewContext(services), id),
    approvalBlocks: submitted ? whyNotApprove(db, row, blockingRules(db, services.reference)) : [],
  };
}
