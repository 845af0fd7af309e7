import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import packJson from '../../../resources/reference/cross-line-2026-1.json' with { type: 'json' };
import { type ComparedLine, crossLine } from './cross-line.ts';
import { crossLinePackSchema } from './cross-line-pack.ts';

const pack = crossLinePackSchema.parse(packJson);
let made = 0;
function line(exhibitorId: string, more: Partial<ComparedLine> = {}): ComparedLine {
  made += 1;
  return {
    id: `line-${String(made).padStart(4, '0')}`,
    exhibitorId,
    ties: [],
    category: 'BATIK',
    technique: 'TULIS',
    unit: 'METER',
    price: null,
    gtin: null,
    labelText: null,
    ...more,
  };
}

const GTIN = '6936983800013';
const codes = (lines: readonly ComparedLine[]) => crossLine(lines, pack).map(({ code }) => code);

describe('lines seen together', () => {
  it('show one GTIN at three unrelated exhibitors', () => {
    const lines = ['a', 'b', 'c', 'c'].map((exhibitor) => line(exhibitor, { gtin: GTIN }));
    expect(crossLine(lines, pack)).toEqual([
      {
        code: 'same-gtin',
        shared: GTIN,
        productIds: lines.map(({ id }) => id),
        unrelated: 3,
      },
    ]);
    expect(codes(lines.slice(0, 2))).toEqual([]);
    expect(codes(lines.slice(1))).toEqual([]);
  });

  it('count a shared stand or business once, also through a third', () => {
    const at = (exhibitor: string, ...ties: string[]) => line(exhibitor, { gtin: GTIN, ties });
    expect(codes([at('a', 'booth A-1'), at('b', 'booth A-1'), at('c')])).toEqual([]);
    expect(codes([at('a', 'booth A-1'), at('b', 'booth A-2'), at('c')])).toEqual(['same-gtin']);
    const between = line('x', { ties: ['booth A-1', 'nib 1'] });
    expect(codes([at('a', 'booth A-1'), at('b', 'nib 1'), at('c'), between])).toEqual([]);
    expect(codes([at('a', 'booth A-1'), at('b', 'nib 1'), at('c')])).toEqual(['same-gtin']);
  });

  it('show one label text however it is typed, unless it says nothing', () => {
    const labels = [
      'Fashion  Scarf – 100% Viscose',
      'FASHION SCARF 100 % viscose',
      'fashion scarf, 100% Viscose',
    ];
    const lines = labels.map((labelText, index) => line(`e${index}`, { labelText }));
    expect(crossLine(lines, pack)).toMatchObject([
      { code: 'same-label', shared: 'fashion scarf 100 viscose', unrelated: 3 },
    ]);
    for (const labelText of ['Made in Indonesia', 'BATIK', ' ', '!!!']) {
      expect(codes(['a', 'b', 'c'].map((exhibitor) => line(exhibitor, { labelText })))).toEqual([]);
    }
  });

  it('compare prices within one category, technique and unit alone', () => {
    const priced = (price: number, more: Partial<ComparedLine> = {}) =>
      line('a', { price, ...more });
    const usual = [240, 250, 260, 245, 255, 270, 230].map((price) => priced(price * 1000));
    const low = priced(30_000);
    expect(crossLine([...usual, low], pack)).toMatchObject([
      {
        code: 'price-outlier',
        id: low.id,
        category: 'BATIK',
        technique: 'TULIS',
        unit: 'METER',
        n: 8,
      },
    ]);
    for (const other of [{ technique: 'CAP' }, { unit: 'PCS' }, { category: 'TENUN' }]) {
      expect(codes([...usual, priced(30_000, other)])).toEqual([]);
    }
    expect(codes([...usual, priced(30_000, { technique: null })])).toEqual([]);
    expect(codes([...usual, priced(250_000), line('a')])).toEqual([]);
  });

  it('give the same hits in any order, and report up to the end', () => {
    const lines = Array.from({ length: 2500 }, (_, index) =>
      line(`e${index % 60}`, {
        gtin: index % 7 === 0 ? GTIN : null,
        labelText: index % 11 === 0 ? 'Souvenir Bali Indah' : null,
        price: index % 97 === 0 ? 1000 : 200_000 + (index % 13) * 1000,
        ties: [`booth ${index % 30}`],
      }),
    );
    const reports: number[] = [];
    const hits = crossLine(lines, pack, (done) => reports.push(done));
    expect(new Set(hits.map(({ code }) => code))).toEqual(
      new Set(['same-gtin', 'same-label', 'price-outlier']),
    );
    expect(reports.at(-1)).toBe(2500);
    expect(reports).toEqual([...reports].sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 2500, maxLength: 2500 }), (shuffled) => {
        expect(crossLine(shuffled, pack)).toEqual(hits);
      }),
      { numRuns: 5 },
    );
  });

  it('never count more parties than exhibitors, nor less than one', () => {
    const lineOf = fc.record({
      exhibitor: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      ties: fc.subarray(['booth 1', 'booth 2', 'nib 3']),
    });
    fc.assert(
      fc.property(fc.array(lineOf, { maxLength: 30 }), (list) => {
        const lines = list.map(({ exhibitor, ties }) => line(exhibitor, { ties, gtin: GTIN }));
        const exhibitors = new Set(list.map(({ exhibitor }) => exhibitor)).size;
        const [hit] = crossLine(lines, pack);
        if (hit?.code === 'same-gtin') {
          expect(hit.unrelated).toBeLessThanOrEqual(exhibitors);
          expect(hit.unrelated).toBeGreaterThanOrEqual(pack.unrelatedBooths);
        }
        const untied = lines.map((one) => ({ ...one, ties: [] }));
        expect(crossLine(untied, pack).length).toBe(exhibitors >= 3 ? 1 : 0);
      }),
    );
  });
});
