import { declaredOrigin } from '../../../domain/products/declared-origin.ts';
import type { ReadDb } from '../../db/database.ts';
import { reviewContext } from '../../queries/review-context.ts';
import type { Reference } from '../../reference.ts';
import { activePacks, disclosureOf } from '../../scoring/active-packs.ts';
import { fieldsOf, productRow, readProduct } from './product-view.ts';
import { blockingRules, whyNotApprove } from './why-not-approve.ts';

type Services = Parameters<typeof reviewContext>[0] & { readonly reference: Reference };

/** A line as every procedure answers it: what it amounts to, and what bars its approval. */
export function answerProduct(db: ReadDb, services: Services, id: string) {
  const { reference } = services;
  const row = productRow(db, id);
  const submitted = row.state === 'DIAJUKAN';
  return {
    ...readProduct(db, reviewContext(services), id),
    origin: declaredOrigin(fieldsOf(row), {
      ...reference.origin,
      disclosure: disclosureOf(activePacks(db, reference)),
    }),
    approvalBlocks: submitted ? whyNotApprove(db, row, blockingRules(db, reference)) : [],
  };
}
