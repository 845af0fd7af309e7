import { describe, expect, it } from 'vitest';
import { assessLine } from './assess-line.ts';
import { assessed, FULL_LINE, knowledge } from './origin.fixture.ts';
import type { OriginLine } from './origin-line.ts';

const pandan = { name: 'pandan', country: 'ID', cost: 120_000 };
const weaving = { name: 'Menganyam', country: 'ID', essential: true };
const line = (change: OriginLine) => assessed({ ...FULL_LINE, ...change });

describe('the class', () => {
  it.each<[string, OriginLine, string, string, string]>([
    ['all Indonesian', { materials: [pandan] }, 'A', 'all-indonesian', 'materials'],
    ['a foreign material', {}, 'B', 'foreign-material', 'materials.1.country'],
    [
      'a material of unknown origin',
      { materials: [pandan, { name: 'benang' }] },
      'B',
      'foreign-material',
      'materials.1.country',
    ],
    [
      'another step abroad',
      { materials: [pandan], steps: [weaving, { name: 'Mewarnai', country: 'MY' }] },
      'B',
      'other-step-abroad',
      'steps.1.country',
    ],
    [
      'another step at an unknown place',
      { materials: [pandan], steps: [weaving, { name: 'Mewarnai' }] },
      'B',
      'other-step-abroad',
      'steps.1.country',
    ],
    [
      'the essential step abroad',
      { steps: [{ ...weaving, country: 'CN' }] },
      'C',
      'essential-step-abroad',
      'steps.0.country',
    ],
    [
      'imported goods that were packed here',
      { steps: [{ name: 'Packing', country: 'ID', essential: true }] },
      'C',
      'minimal-operations-only',
      'steps',
    ],
    ['made abroad', { madeIn: { country: 'UZ' } }, 'D', 'made-abroad', 'madeIn.country'],
    ['no country of making', { madeIn: null }, 'E', 'made-in-unknown', 'madeIn.country'],
    [
      'an unknown country',
      { madeIn: { country: 'unknown' } },
      'E',
      'made-in-unknown',
      'madeIn.country',
    ],
    ['no steps', { steps: null }, 'E', 'no-essential-step', 'steps'],
    [
      'no essential step',
      { steps: [{ ...weaving, essential: false }] },
      'E',
      'no-essential-step',
      'steps',
    ],
    [
      'only packing of Indonesian goods',
      { materials: [pandan], steps: [{ name: 'kemas', country: 'ID', essential: true }] },
      'E',
      'no-essential-step',
      'steps',
    ],
    [
      'an essential step at an unknown place',
      { steps: [{ name: 'Menganyam', essential: true }] },
      'E',
      'essential-step-unplaced',
      'steps.0.country',
    ],
    ['no materials', { materials: [] }, 'E', 'no-materials', 'materials'],
  ])('of %s', (_, change, letter, code, field) => {
    const found = line(change);
    expect(found.class).toBe(letter);
    expect(found.because).toMatchObject({ code, field });
    expect(found.because.id).not.toBe(found.because.en);
  });

  it.each([
    ['D', 'Made in China: foreign goods declared as such.'],
    ['A', 'Made in China: foreign goods, although class A is claimed.'],
    ['E', 'Made in China: foreign goods.'],
    [null, 'Made in China: foreign goods.'],
  ])('of goods made abroad is worded by the claim %s', (claimedClass, en) => {
    expect(line({ madeIn: { country: 'CN' }, claimedClass }).because.en).toBe(en);
  });

  it.each(['Packing di Jakarta', 'finishing', 'dikemas', 'QC', 'attach label', 'perakitan'])(
    'of an imported scarf is C when all that was done here is %s',
    (name) => {
      const scarf = { name: 'selendang', country: 'CN', cost: 300_000, hs: '6214' };
      const steps = [{ name, country: 'ID', essential: true }];
      const found = line({ hs: '6214', materials: [scarf], steps });
      expect(found).toMatchObject({ class: 'C', atiga: { qualifies: false } });
    },
  );

  it('is compared with the claim', () => {
    expect(line({}).claim).toMatchObject({ matches: true });
    expect(line({ claimedClass: 'A' }).claim).toMatchObject({
      matches: false,
      because: { code: 'claim-differs' },
    });
    expect(line({ steps: [] }).claim).toMatchObject({ matches: 'unknown' });
    expect(line({ claimedClass: null }).claim).toBeNull();
  });
});

describe('the technique', () => {
  it.each([
    ['BATIK', 'TULIS', 'consistent'],
    ['BATIK', 'TIRUAN_MALAM_DINGIN', 'contradicts'],
    ['BATIK', 'ECOPRINT', 'contradicts'],
    ['TENUN', 'PRINT_MOTIF_TENUN', 'contradicts'],
    ['FASHION_BORDIR', 'TIRUAN_PRINT_WARNA', 'consistent'],
    ['PERHIASAN_AKSESORIS', 'TULIS', 'unknown'],
    ['BATIK', 'TIDAK_DIKETAHUI', 'unknown'],
    ['BATIK', 'BUKAN_KODE', 'unknown'],
    [null, 'TULIS', 'unknown'],
    ['BATIK', null, 'unknown'],
  ])('%s by %s is %s', (category, technique, verdict) => {
    expect(line({ category, technique }).technique.verdict).toBe(verdict);
  });

  it('is judged apart from origin: a printed batik may be Indonesian', () => {
    const found = line({ category: 'BATIK', technique: 'TIRUAN_PRINT_WARNA', materials: [pandan] });
    expect(found).toMatchObject({
      class: 'A',
      technique: { verdict: 'contradicts' },
      disclosure: { rule: 'allowed-if-disclosed' },
    });
    expect(found.technique.because.id).toContain('diduga');
  });
});

describe('what is unknown', () => {
  const fields = (change: OriginLine) => line(change).unknowns.map(({ field }) => field);

  it('is nothing in a full line', () => {
    expect(fields({})).toEqual([]);
  });

  it('is named with what it costs', () => {
    const found = line({
      profit: null,
      materials: [pandan, { name: 'benang', country: 'unknown', cost: 50_000 }],
    }).unknowns;
    expect(found.map(({ field }) => field)).toEqual([
      'materials.1.country',
      'materials.1.hs',
      'profit',
    ]);
    expect(found[0]?.effect.en).toContain('holds back 10.00% of RVC');
    expect(found[2]?.effect.id).toContain('paling banyak 38,00%');
  });

  it('is everything in an empty line', () => {
    expect(assessed({}).unknowns.map(({ field }) => field)).toEqual([
      'madeIn.country',
      'materials',
      'steps',
      'fob',
      'technique',
      'directLabour',
      'directOverhead',
      'otherCost',
      'profit',
    ]);
  });
});

describe('errors', () => {
  it('are all named at once', () => {
    const outcome = assessLine(
      {
        claimedClass: 'Z',
        hs: '62',
        madeIn: { country: 'XX', region: '99.99' },
        fob: 0,
        directLabour: -1,
        profit: 1.5,
        materials: [{ country: 'Indonesia', cost: -1, hs: '621' }],
        steps: [{ country: '', region: '3404', hours: 1.5 }],
      },
      knowledge,
    );
    expect(outcome).toEqual({
      ok: false,
      issues: [
        { field: 'claimedClass', code: 'origin-class-unknown' },
        { field: 'hs', code: 'hs-digits' },
        { field: 'madeIn.country', code: 'country-unknown' },
        { field: 'madeIn.region', code: 'region-unknown' },
        { field: 'fob', code: 'fob-zero' },
        { field: 'directLabour', code: 'money-negative' },
        { field: 'profit', code: 'money-not-whole' },
        { field: 'materials.0.country', code: 'country-unknown' },
        { field: 'materials.0.cost', code: 'money-negative' },
        { field: 'materials.0.hs', code: 'hs-digits' },
        { field: 'steps.0.country', code: 'country-unknown' },
        { field: 'steps.0.region', code: 'region-unknown' },
        { field: 'steps.0.hours', code: 'number-whole' },
      ],
    });
  });

  it.each<[string, OriginLine, string]>([
    ['51 materials', { materials: Array.from({ length: 51 }, () => pandan) }, 'materials-too-many'],
    [
      '500 materials',
      { materials: Array.from({ length: 500 }, () => pandan) },
      'materials-too-many',
    ],
    ['51 steps', { steps: Array.from({ length: 51 }, () => weaving) }, 'steps-too-many'],
    ['hours below zero', { steps: [{ ...weaving, hours: -1 }] }, 'number-range'],
    ['hours without end', { steps: [{ ...weaving, hours: 100_001 }] }, 'number-range'],
    ['a negative FOB', { fob: -5 }, 'money-negative'],
    ['an FOB beyond whole numbers', { fob: 2 ** 53 }, 'money-too-large'],
    ['a huge FOB', { fob: 1e20 }, 'money-too-large'],
    ['half a rupiah', { fob: 0.5 }, 'money-not-whole'],
    ['an endless FOB', { fob: Number.POSITIVE_INFINITY }, 'money-too-large'],
    ['an FOB that is no number', { fob: Number.NaN }, 'money-not-whole'],
  ])('name %s', (_, change, code) => {
    const outcome = assessLine({ ...FULL_LINE, ...change }, knowledge);
    expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('are none at the most materials and steps', () => {
    const materials = Array.from({ length: 50 }, () => pandan);
    const steps = Array.from({ length: 50 }, () => weaving);
    expect(line({ materials, steps }).class).toBe('A');
  });
});
