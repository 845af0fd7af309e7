import permits from '../../../../resources/reference/permits-2026-1.json' with { type: 'json' };
import questions from '../../../../resources/reference/questions-2026-1.json' with { type: 'json' };
import registers from '../../../../resources/reference/registers-2026-1.json' with { type: 'json' };
import { permitsPackSchema } from '../../../domain/products/permits-pack.ts';
import { questionsPackSchema } from '../../../domain/products/questions-pack.ts';
import type { ReviewContext } from '../../../domain/products/review-product.ts';
import { regionIndex } from '../../lib/region-index.ts';

export const questionsPack = questionsPackSchema.parse(questions);
export const permitsPack = permitsPackSchema.parse(permits);

/** What the register of marks that came with the program says of their colours. */
export function markColours(permitType: string): readonly string[] {
  const mark = registers.marks.find(({ permit }) => permit === permitType);
  return (mark?.colours ?? []).map(({ colour }) => colour);
}

/** The same data that core judges a line by, so that a form says what core would say. */
export function reviewContext(): ReviewContext {
  const today = new Date().toISOString().slice(0, 10);
  return { regions: regionIndex, permits: permitsPack, questions: questionsPack, today };
}
