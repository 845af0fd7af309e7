import type { ExplainedSignal } from './product.ts';

/** One whose weight changed has gone and come anew: both values are shown. */
export function compareSignals(
  before: readonly ExplainedSignal[],
  after: readonly ExplainedSignal[],
) {
  const isIn = (list: readonly ExplainedSignal[]) => (signal: ExplainedSignal) =>
    list.some(({ code, weight }) => code === signal.code && weight === signal.weight);
  return {
    gone: before.filter((signal) => !isIn(after)(signal)),
    new: after.filter((signal) => !isIn(before)(signal)),
    kept: after.filter(isIn(before)),
  };
}
