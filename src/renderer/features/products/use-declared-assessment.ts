import { useQuery } from '@tanstack/react-query';
import { reviewLine } from '../../../domain/origin/review-line.ts';
import { declaredOriginLine } from '../../../domain/products/declared-origin-line.ts';
import { api } from '../../lib/api.ts';
import type { AsliClient } from '../../lib/client.ts';
import { regionIndex } from '../../lib/region-index.ts';
import type { ProductDetailData } from './product.ts';

/** The assessment of the line as it is declared; `wrong`: it holds a value that cannot be. */
export function useDeclaredAssessment(product: ProductDetailData) {
  const line = declaredOriginLine(product);
  // The same review as core's: what it would refuse is not asked.
  const wrong = reviewLine(line, regionIndex).length > 0;
  const query = useQuery(
    api.origin.assess.queryOptions({ input: { line: asInput(line) }, enabled: !wrong }),
  );
  return { wrong, query };
}

type Input = Parameters<AsliClient['origin']['assess']>[0]['line'];
export type Assessment = Awaited<ReturnType<AsliClient['origin']['assess']>>;

/** The contract takes lists that may change; a declaration's do not. */
function asInput(line: ReturnType<typeof declaredOriginLine>): Input {
  const { materials, steps, ...rest } = line;
  return { ...rest, materials: [...(materials ?? [])], steps: [...(steps ?? [])] };
}
