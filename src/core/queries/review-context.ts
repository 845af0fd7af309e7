import type { ReviewContext } from '../../domain/products/review-product.ts';
import type { ReadServices } from '../services.ts';

/** What lines are judged by here and now. */
export function reviewContext({ reference, env }: ReadServices): ReviewContext {
  const { regions, permits, questions } = reference;
  return { regions, permits, questions, today: new Date(env.now()).toISOString().slice(0, 10) };
}
