import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import packJson from '../../../resources/reference/cross-line-2026-1.json' with { type: 'json' };
import { crossLinePackSchema } from './cross-line-pack.ts';
import { priceOutliers } from './price-outlier.ts';

const rule = crossLinePackSchema.parse(packJson).price;
const linesOf = (prices: readonly number[]) =>
  prices.map((price, index) => ({ id: `p${String(index).padStart(3, '0')}`, price }));

describe('a price far below its kind', () => {
  it('is named with the numbers it was compared by', () => {
    const prices = [240_000, 250_000, 260_000, 245_000, 255_000, 270_000, 230_000, 30_000];
    // Median of the eight 247,500; deviations 2.5, 2.5, 7.5, 7.5, 12.5, 17.5, 22.5, 217.5
    // thousand, so MAD 10,000; z = 0.6745 × −217,500 ÷ 10,000 = −14.670375, cut.
    expect(priceOutliers(linesOf(prices), rule)).toEqual([
      { id: 'p007', price: 30_000, median: '247500', mad: '10000', n: 8, z: '-14.67' },
    ]);
  });

  it('keeps halves and quarters of a rupiah', () => {
    const prices = [0, 100, 101, 102, 104, 107, 111, 116];
    // Median 103; twice the deviations 206, 6, 4, 2, 2, 8, 16, 26: MAD (6 + 8) ÷ 4 = 3.5.
    expect(priceOutliers(linesOf(prices), rule)).toMatchObject([
      { id: 'p000', median: '103', mad: '3.5', z: '-19.84' },
    ]);
  });

  it('is beyond the limit, not at it; a high price is never named', () => {
    // Median 1,000,000 and MAD 6,745: the limit is 35,000 below.
    const around = [1_000_000, 1_000_000, 993_255, 1_006_745, 993_255, 1_006_745, 1_006_745];
    const of = (price: number) => priceOutliers(linesOf([...around, 993_255, price]), rule);
    expect(of(1_000_000 - 35_000)).toEqual([]);
    expect(of(1_000_000 - 35_001)).toMatchObject([{ z: '-3.50', mad: '6745' }]);
    expect(of(9_000_000)).toEqual([]);
  });

  it('is not looked for in a small sample or among equal prices', () => {
    const seven = [240_000, 250_000, 260_000, 245_000, 255_000, 270_000, 1000];
    expect(priceOutliers(linesOf(seven), rule)).toEqual([]);
    const equal = [...Array.from({ length: 20 }, () => 50_000), 1];
    expect(priceOutliers(linesOf(equal), rule)).toEqual([]);
    expect(priceOutliers([], rule)).toEqual([]);
  });

  it('stays exact at the largest prices', () => {
    const top = 1_000_000_000_000_000;
    const prices = [top, top - 1, top - 2, top - 3, top - 4, top - 5, top - 6, 0];
    expect(priceOutliers(linesOf(prices), rule)).toMatchObject([
      { price: 0, median: '999999999999996.5', mad: '2', z: '-337249999999998.81' },
    ]);
  });

  it('does not depend on the order, and scales with the money', () => {
    const prices = fc.array(fc.integer({ min: 0, max: 9_000_000 }), {
      minLength: 8,
      maxLength: 40,
    });
    fc.assert(
      fc.property(prices, fc.integer({ min: 2, max: 9 }), (list, times) => {
        const lines = linesOf(list);
        const named = priceOutliers(lines, rule);
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(priceOutliers([...lines].reverse(), rule).sort(byId)).toEqual(named);
        const scaled = priceOutliers(linesOf(list.map((price) => price * times)), rule);
        expect(scaled.map(({ id, z }) => [id, z])).toEqual(named.map(({ id, z }) => [id, z]));
        expect(named.every(({ z }) => /^-\d+\.\d\d$/.test(z))).toBe(true);
      }),
    );
  });
});
