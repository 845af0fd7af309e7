import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import registersJson from '../../../resources/reference/registers-2026-1.json' with {
  type: 'json',
};
import rulesJson from '../../../resources/reference/rules-2026-2.json' with { type: 'json' };
import watchlistJson from '../../../resources/reference/watchlist-2026-1.json' with {
  type: 'json',
};
import type { Language } from './because-text.ts';
import type { DeclaredLine } from './declared-line.ts';
import { laneOf, scoreOf } from './lane.ts';
import { registersSchema, rulesSchema, watchlistSchema } from './pack-content.ts';
import { createScorer, type ScoredLine, type Signal } from './score-line.ts';
import { signalBecause } from './signal-because.ts';

const rules = rulesSchema.parse(rulesJson);
const watchlist = watchlistSchema.parse(watchlistJson);
const registers = registersSchema.parse(registersJson);
const scorer = createScorer({ rules, watchlist, registers });
const DAY = '2026-02-04';
const score = (line: DeclaredLine): ScoredLine => scorer.score(line, DAY);
const computeSignals = (line: DeclaredLine) => score(line).signals;
const signalText = (signal: Pick<Signal, 'code' | 'inputs'>, language: Language) =>
  signalBecause(signal, { rules, watchlist })[language];
const shippedCodes = rules.rules.map(({ code }) => code);
const clean: DeclaredLine = {
  claimedClass: 'A',
  category: 'BATIK',
  technique: 'TULIS',
  originRegion: '33.75',
  originCountry: 'ID',
  materials: [{ name: 'katun', country: 'ID', percent: 100 }],
  makers: 5,
  weeksOfProduction: 12,
  outputPerWeek: 1,
  stock: 180,
  unit: 'METER',
  priceMin: 100_000,
  priceMax: 200_000,
  hs: '5208.52.00',
  gtin: '8991234567891',
};
const codes = (change: DeclaredLine): string[] =>
  computeSignals({ ...clean, ...change }).map(({ code }) => code);

describe('signals of a declaration', () => {
  it('are none for a clean line and for an empty one', () => {
    expect(codes({})).toEqual([]);
    expect(computeSignals({})).toEqual([]);
  });

  it.each<[string, DeclaredLine, string]>([
    [
      'a foreign material in class A',
      { materials: [{ name: 'sutra', country: 'CN', percent: 100 }] },
      'class-a-foreign-material',
    ],
    [
      'a material of unknown origin in class A',
      { materials: [{ name: 'sutra', country: 'unknown', percent: 100 }] },
      'class-a-foreign-material',
    ],
    [
      'class B of foreign materials only',
      { claimedClass: 'B', materials: [{ name: 'sutra', country: 'CN', percent: 100 }] },
      'class-b-all-materials-foreign',
    ],
    ['class B from abroad', { claimedClass: 'B', originCountry: 'CN' }, 'class-a-b-foreign-origin'],
    ['class A without region', { originRegion: null }, 'class-a-b-without-region'],
    [
      'class D from Indonesia',
      { claimedClass: 'D', originCountry: 'ID' },
      'class-d-origin-indonesia',
    ],
    ['class D from nowhere', { claimedClass: 'D', originCountry: '' }, 'class-d-without-country'],
    ['an imitation as class A', { technique: 'TIRUAN_PRINT_WARNA' }, 'imitation-technique-claimed'],
    ['tulis below its floor', { priceMin: 99_999 }, 'price-below-floor'],
    ['cap below its floor', { technique: 'CAP', priceMin: 49_999 }, 'price-below-floor'],
    ['too much stock', { stock: 181 }, 'stock-above-capacity'],
    ['stock without makers', { makers: 0, stock: 1 }, 'stock-above-capacity'],
    ['a barcode registered abroad', { gtin: '6936983800013' }, 'gtin-prefix-foreign'],
    ['used clothing', { hs: '6309.00.00' }, 'used-clothing-hs'],
  ])('raise %s', (_, change, code) => {
    expect(codes(change)).toEqual([code]);
  });

  it.each<[string, DeclaredLine]>([
    [
      'one foreign input of class B',
      {
        claimedClass: 'B',
        materials: [
          { name: 'katun', country: 'ID', percent: 60 },
          { name: 'pewarna', country: 'DE', percent: 40 },
        ],
      },
    ],
    ['foreign goods declared as such', { claimedClass: 'D', originCountry: 'CN' }],
    ['an in-store number', { gtin: '2001234567893' }],
    ['a low price of a piece, not a metre', { unit: 'PCS', priceMin: 10_000 }],
    ['stock exactly at the ratio', { stock: 180 }],
    ['stock exactly at the ratio of half a piece a week', { outputPerWeek: 0.5, stock: 90 }],
    ['an unknown capacity', { outputPerWeek: null, stock: 9999 }],
    ['an imitation nobody claims', { claimedClass: 'E', technique: 'TIRUAN_PRINT_WARNA' }],
  ])('stay silent on %s', (_, change) => {
    expect(codes(change)).toEqual([]);
  });

  it('explains the worked example of 400 pieces against 60', () => {
    const [signal] = computeSignals({ ...clean, stock: 400 });
    expect(signal).toEqual({
      code: 'stock-above-capacity',
      weight: 2,
      field: 'stock',
      inputs: { makers: 5, weeks: 12, output: 1, capacity: 60, stock: 400, ratio: 3 },
    });
  });

  it('counts what takes weeks in parts of a piece', () => {
    const line = { ...clean, makers: 3, weeksOfProduction: 7, outputPerWeek: 0.1 };
    expect(codes({ ...line, stock: 6 })).toEqual([]);
    const [signal] = computeSignals({ ...line, stock: 7 });
    expect(signal?.inputs).toMatchObject({ capacity: 2.1, output: 0.1 });
  });

  it('compares stock and capacity exactly, beyond doubles too', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (makers, weeks, output, stock) => {
        const line = { makers, weeksOfProduction: weeks, outputPerWeek: output, stock };
        const above = BigInt(stock) > 3n * BigInt(makers) * BigInt(weeks) * BigInt(output);
        expect(codes({ ...line }).includes('stock-above-capacity')).toBe(above);
      }),
    );
  });

  it('are JSON-safe', () => {
    const signals = computeSignals({ ...clean, stock: 999, gtin: '6936983800013' });
    expect(JSON.parse(JSON.stringify(signals))).toEqual(signals);
  });
});

describe('lanes', () => {
  const weighing = (...weights: number[]) => weights.map((weight) => ({ weight }));

  it.each([
    [[], 'green'],
    [[1], 'green'],
    [[2], 'yellow'],
    [[4, 1], 'yellow'],
    [[4, 2], 'red'],
    [[4, 2, -3], 'yellow'],
    [[-4], 'green'],
    [[6], 'yellow'],
    [[9, -1], 'yellow'],
  ] as const)('%j is %s', (weights, lane) => {
    expect(laneOf(weighing(...weights))).toBe(lane);
  });

  it('is never red for one signal alone, whatever its weight', () => {
    fc.assert(
      fc.property(fc.integer(), (weight) => {
        expect(laneOf(weighing(weight))).not.toBe('red');
      }),
    );
    expect(scoreOf(weighing(4, 2, -1))).toBe(5);
  });
});

describe('sentences', () => {
  it('state what was compared, in both languages', () => {
    const [price] = computeSignals({ ...clean, priceMin: 75_000 });
    expect(price && signalText(price, 'id')).toBe(
      'Harga Rp75.000 per meter di bawah batas Rp100.000 untuk Batik tulis.',
    );
    const [gtin] = computeSignals({ ...clean, gtin: '6936983800013' });
    expect(gtin && signalText(gtin, 'en')).toBe(
      'GTIN 6936983800013 is registered in China (prefix 693); this does not prove origin.',
    );
    const materials = [{ name: 'pernis', country: 'DE', percent: 70 }];
    const [material] = computeSignals({ ...clean, materials });
    expect(material && signalText(material, 'id')).toBe(
      'Kelas A menyatakan semua bahan dari Indonesia, tetapi ada bahan pernis (Jerman, 70%).',
    );
  });

  it('leave a blank for a missing value instead of failing', () => {
    for (const code of shippedCodes) {
      expect(signalText({ code, inputs: {} }, 'id')).not.toContain('{');
    }
  });
});

describe('any line', () => {
  const anyCountry = fc.constantFrom('ID', 'CN', 'unknown', '');
  const anyLine = fc.record(
    {
      name: fc.constantFrom('Kain Sasirangan', 'Mebel ukir Jepara', 'Vas'),
      claimedClass: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      category: fc.constantFrom('BATIK', 'TENUN', 'MAINAN'),
      technique: fc.constantFrom('TULIS', 'CAP', 'TIRUAN_PRINT_WARNA', null),
      originCountry: anyCountry,
      originRegion: fc.constantFrom('33.75', null),
      materials: fc.array(
        fc.record({
          name: fc.string(),
          country: anyCountry,
          percent: fc.integer({ min: 0, max: 100 }),
        }),
        { maxLength: 30 },
      ),
      makers: fc.option(fc.double()),
      weeksOfProduction: fc.option(fc.double()),
      outputPerWeek: fc.option(fc.double()),
      stock: fc.option(fc.double()),
      unit: fc.constantFrom('METER', 'PCS'),
      priceMin: fc.option(fc.integer()),
      hs: fc.constantFrom('6309.00.00', '62', ''),
      gtin: fc.option(fc.string()),
      labelText: fc.option(fc.string()),
      permits: fc.option(
        fc.array(fc.record({ type: fc.constantFrom('BATIKMARK', 'IG'), number: fc.string() })),
      ),
    },
    { requiredKeys: [] },
  );

  it('scores the sum of its weights, whatever the order of its materials, and no rule fails', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const scored = score(line);
        expect(scored.score).toBe(scored.signals.reduce((sum, { weight }) => sum + weight, 0));
        expect(scored.lane).toBe(laneOf(scored.signals));
        expect(scored.signals.map(({ code }) => code)).not.toContain('rule-failed');
        expect(JSON.parse(JSON.stringify(scored.signals))).toEqual(scored.signals);
        const turned = score({ ...line, materials: line.materials?.toReversed() });
        expect(turned.signals.map(({ code }) => code)).toEqual(
          scored.signals.map(({ code }) => code),
        );
        expect(turned).toMatchObject({ score: scored.score, lane: scored.lane });
      }),
    );
  });
});
