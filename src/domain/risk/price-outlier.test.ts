import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import packJson from '../../../resources/reference/cross-line-2026-1.json' with { type: 'json' };
import { crossLinePackSchema } from './cross-line-pack.ts';
import { priceOutliers } from './price-outlier.ts';

const rule = crossLinePackSchema.parse(packJson).price;
const linesOf = (prices: readonly number[]) =>
  prices.map((price, index) => ({ id: `p${String(index).padStart(3, '0')}`, price }));

const repeated = (price: number, times: number) => Array.from({ length: times }, () => price);

describe('a price far from its kind', () => {
  it('is named with the numbers it was compared by', () => {
    const prices = [240_000, 250_000, 260_000, 245_000, 255_000, 270_000, 230_000, 30_000];
    // Median of the eight 247,500; deviations 2.5, 2.5, 7.5, 7.5, 12.5, 17.5, 22.5, 217.5
    // thousand, so MAD 10,000; z = 0.6745 × −217,500 ÷ 10,000 = −14.670375, cut. The score alone
    // reaches to 247,500 − 3.5 × 10,000 ÷ 0.6745; a third below the median is further down:
    // 247,500 × 0.6667 = 165,008.25.
    expect(priceOutliers(linesOf(prices), rule)).toEqual([
      {
        id: 'p007',
        price: 30_000,
        side: 'low',
        n: 8,
        median: '247500',
        measure: 'mad',
        spread: '10000',
        bound: '165008',
        z: '-14.67',
      },
    ]);
  });

  it('is named among equal prices, by the mean deviation', () => {
    // Nine at 450,000 and one at 4,500: MAD 0, mean deviation 445,500 ÷ 10 = 44,550;
    // z = −445,500 ÷ (1.253314 × 44,550) = −7.97884…
    expect(priceOutliers(linesOf([...repeated(450_000, 9), 4500]), rule)).toEqual([
      {
        id: 'p009',
        price: 4500,
        side: 'low',
        n: 10,
        median: '450000',
        measure: 'mean',
        spread: '44550',
        bound: '254577',
        z: '-7.97',
      },
    ]);
    expect(priceOutliers(linesOf([...repeated(450_000, 9), 45_000_000]), rule)).toMatchObject([
      { side: 'high', measure: 'mean', spread: '4455000', z: '7.97' },
    ]);
    expect(priceOutliers(linesOf(repeated(450_000, 20)), rule)).toEqual([]);
    expect(priceOutliers(linesOf(repeated(0, 20)), rule)).toEqual([]);
  });

  it('is not named for a small step, however close the others lie', () => {
    const close = [452_000, 452_000, 451_500, 452_500, 451_800, 452_200, 452_100, 451_900];
    // Many deviations, yet 2.7 per cent.
    expect(priceOutliers(linesOf([...close, 440_000]), rule)).toEqual([]);
    expect(priceOutliers(linesOf([...repeated(450_000, 9), 440_000]), rule)).toEqual([]);
  });

  it('is at least a third below the median, or three times it', () => {
    const around = [300_000, 300_000, 299_000, 301_000, 300_500, 299_500, 300_200, 299_800];
    const named = (price: number) => priceOutliers(linesOf([...around, price]), rule);
    // Median 300,000 with any ninth price; 300,000 × 0.6667 = 200,010.
    expect(named(200_011)).toEqual([]);
    expect(named(200_010)).toMatchObject([{ side: 'low', bound: '200010', median: '300000' }]);
    expect(named(899_999)).toEqual([]);
    expect(named(900_000)).toMatchObject([{ side: 'high', bound: '900000' }]);
    expect(named(30_000_000)).toMatchObject([{ side: 'high', price: 30_000_000 }]);
  });

  it('is beyond the limit of the score, not at it', () => {
    // Median 1,000,000 and MAD 6,745: the limit is 35,000 on either side.
    const around = [1_000_000, 1_000_000, 993_255, 1_006_745, 993_255, 1_006_745, 1_006_745];
    const any = { ...rule, leastBelowPerTenThousand: 0, leastAbovePerTenThousand: 0 };
    const low = (price: number) => priceOutliers(linesOf([...around, 993_255, price]), any);
    expect(low(1_000_000 - 35_000)).toEqual([]);
    expect(low(1_000_000 - 35_001)).toMatchObject([
      { z: '-3.50', measure: 'mad', spread: '6745', bound: '964999' },
    ]);
    expect(low(1_000_000 + 35_000)).toEqual([]);
    expect(low(1_000_000 + 35_001)).toMatchObject([{ z: '3.50', bound: '1035001' }]);
  });

  it('keeps halves and quarters of a rupiah', () => {
    const prices = [0, 100, 101, 102, 104, 107, 111, 116];
    // Median 103; twice the deviations 206, 6, 4, 2, 2, 8, 16, 26: MAD (6 + 8) ÷ 4 = 3.5.
    expect(priceOutliers(linesOf(prices), rule)).toMatchObject([
      { id: 'p000', median: '103', spread: '3.5', z: '-19.84' },
    ]);
  });

  it('is not looked for in a small sample', () => {
    const seven = [240_000, 250_000, 260_000, 245_000, 255_000, 270_000, 1000];
    expect(priceOutliers(linesOf(seven), rule)).toEqual([]);
    expect(priceOutliers([], rule)).toEqual([]);
  });

  it('stays exact at the largest prices', () => {
    const top = 1_000_000_000_000_000;
    const prices = [top, top - 1, top - 2, top - 3, top - 4, top - 5, top - 6, 0];
    expect(priceOutliers(linesOf(prices), rule)).toMatchObject([
      { price: 0, median: '999999999999996.5', spread: '2', z: '-337249999999998.81' },
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
        for (const { z, side, price, bound } of named) {
          expect(z).toMatch(side === 'low' ? /^-\d+\.\d\d$/ : /^\d+\.\d\d$/);
          expect(side === 'low' ? price <= Number(bound) : price >= Number(bound)).toBe(true);
        }
      }),
    );
  });
});
