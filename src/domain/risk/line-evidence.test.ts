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

describe('what supports a claim', () => {
  const permit = { type: 'BATIKMARK', number: 'BMI 12', colour: 'EMAS', expiresOn: '2026-02-04' };

  it('counts against what raises questions, and nothing is guessed without the field', () => {
    expect(codes({ permits: [permit] })).toEqual(['valid-origin-permit']);
    expect(score({ ...clean, stock: 400, permits: [permit] })).toMatchObject({
      score: -2,
      lane: 'green',
      heaviest: 2,
    });
    expect(codes({ permits: null })).toEqual([]);
    expect(codes({ processPhotos: ['a'] })).toEqual(['process-photos']);
  });

  it('ends on the day after the permit', () => {
    const line = { ...clean, permits: [permit] };
    expect(scorer.score(line, '2026-02-05').signals).toEqual([]);
  });

  it('is a contradiction where the mark does not fit', () => {
    const white = { ...permit, colour: 'PUTIH' };
    expect(codes({ permits: [white] })).toEqual(['batikmark-mismatch']);
    expect(codes({ technique: 'CAP', permits: [white] })).toEqual(['valid-origin-permit']);
    const [signal] = computeSignals({ ...clean, permits: [{ ...permit, number: '12' }] });
    expect(signal && signalText(signal, 'en')).toBe(
      'The Batikmark stated does not match the technique Hand-drawn batik (tulis), or has no BMI number: Batikmark · 12 · EMAS = Hand-drawn batik (tulis).',
    );
  });
});

describe('a protected name', () => {
  it('raises a question outside its area alone', () => {
    const name = 'Sarung batik PEKALONGAN halus';
    expect(codes({ name })).toEqual([]);
    expect(codes({ name, originRegion: '33.72' })).toEqual(['gi-name-outside-area']);
    expect(codes({ name, permits: [] })).toEqual(['gi-name-without-licence']);
  });
});

describe('the watch list', () => {
  it('reads label texts as whole words, against an Indonesian claim only', () => {
    expect(codes({ labelText: 'Made in CHINA.' })).toEqual(['watch-label-text']);
    expect(codes({ labelText: 'Made in Chinatown' })).toEqual([]);
    expect(codes({ claimedClass: 'D', originCountry: 'CN', labelText: 'Made in China' })).toEqual(
      [],
    );
  });

  it('knows suppliers, brands, motifs and tariff numbers, until they expire', () => {
    const entry = { source: 's', author: 'a', weight: 3, expiry: '2026-02-04' } as const;
    const entries = [
      { ...entry, kind: 'supplier', text: 'CV Maju' },
      { ...entry, kind: 'motif', text: 'parang rusak' },
      { ...entry, kind: 'brand', text: 'Krisna' },
      { ...entry, kind: 'hs', text: '5208' },
    ] as const;
    const own = createScorer({ rules, watchlist: { entries: [...entries] } });
    const line: DeclaredLine = {
      ...clean,
      name: 'Kain Parang-Rusak',
      brand: 'krisna',
      materials: [{ name: 'mori', country: 'ID', percent: 100, supplier: 'cv. maju' }],
    };
    const found = own.score(line, DAY).signals;
    expect(found.map(({ code, field }) => [code, field])).toEqual([
      ['watch-supplier', 'materials'],
      ['watch-motif', 'name'],
      ['watch-brand', 'brand'],
      ['watch-hs', 'hs'],
    ]);
    expect(own.score(line, '2026-02-05').signals).toEqual([]);
  });
});

describe('a rule that fails', () => {
  const broken = createScorer({
    rules: {
      ...rules,
      rules: rules.rules.map((rule) =>
        rule.code === 'stock-above-capacity' ? { ...rule, needs: [] } : rule,
      ),
    },
  });

  it('is named, and the line is yellow at least', () => {
    const failed = broken.score({ ...clean, stock: null }, DAY);
    expect(failed).toMatchObject({ lane: 'yellow', heaviest: 2 });
    expect(failed.signals).toEqual([
      {
        code: 'rule-failed',
        weight: 2,
        field: 'name',
        inputs: { rules: ['stock-above-capacity'] },
      },
    ]);
    const [signal] = failed.signals;
    expect(signal && signalText(signal, 'en')).toContain('stock-above-capacity');
    const supported = broken.score({ ...clean, stock: null, processPhotos: ['a'] }, DAY);
    expect(supported).toMatchObject({ score: -1, lane: 'yellow' });
  });
});
