import { describe, expect, it } from 'vitest';
import type { ExplainedSignal } from './product.ts';
import { compareSignals } from './try-signals.ts';

const signal = (code: string, weight: number) => ({ code, weight }) as ExplainedSignal;

describe('signals before and after a tried change', () => {
  it('are told apart by code and weight', () => {
    const [price, stock, heavier] = [signal('price', 2), signal('stock', 2), signal('stock', 3)];
    expect(compareSignals([price, stock], [heavier, price])).toEqual({
      gone: [stock],
      new: [heavier],
      kept: [price],
    });
    expect(compareSignals([], [])).toEqual({ gone: [], new: [], kept: [] });
  });
});
