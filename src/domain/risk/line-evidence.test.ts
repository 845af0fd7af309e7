import { describe, expect, it } from 'vitest';
import questionsJson from '../../../resources/reference/questions-2026-1.json' with {
  type: 'json',
};
import registersJson from '../../../resources/reference/registers-2026-1.json' with {
  type: 'json',
};
import rulesJson from '../../../resources/reference/rules-2026-2.json' with { type: 'json' };
import watchlistJson from '../../../resources/reference/watchlist-2026-1.json' with {
  type: 'json',
};
import { questionsPackSchema } from '../products/questions-pack.ts';
import { namedAnswers, unknownAnswers } from './answers-in-rules.ts';
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
  const stated = { type: 'BATIKMARK', number: 'BMI 12', colour: 'EMAS', expiresOn: '2026-02-04' };
  const check = { verdict: 'ADA_SAH', by: 'Budi', on: '2026-02-03' } as const;
  const permit = { ...stated, check };

  it('is a permit that somebody has looked at, never one that is only stated', () => {
    expect(score({ ...clean, stock: 400, permits: [stated] })).toMatchObject({
      score: 2,
      lane: 'yellow',
    });
    expect(codes({ permits: [stated] })).toEqual(['origin-permit-stated']);
    const notShown = { ...stated, check: { ...check, verdict: 'TIDAK_DITUNJUKKAN' } as const };
    expect(codes({ permits: [notShown] })).toEqual(['origin-permit-stated']);
    const doubted = { ...stated, check: { ...check, verdict: 'ADA_DIRAGUKAN' } as const };
    const photos = { permits: [doubted], processPhotos: ['a'] };
    expect(codes(photos)).toEqual(['process-photos', 'permit-doubted']);
    expect(score({ ...clean, ...photos })).toMatchObject({ score: -1, lane: 'yellow' });
    const [signal] = computeSignals({ ...clean, permits: [permit] });
    expect(signal && signalText(signal, 'en')).toContain('Batikmark BMI 12 (Budi, 3 Feb 2026)');
    expect(signal && signalText(signal, 'id')).toContain('Batikmark BMI 12 (Budi, 3 Feb 2026)');
  });

  it('does not count before the day of its issue', () => {
    const later = { ...permit, issuedOn: '2026-02-05', expiresOn: null };
    expect(codes({ permits: [later] })).toEqual([]);
    expect(codes({ permits: [{ ...later, issuedOn: DAY }] })).toEqual(['valid-origin-permit']);
  });

  it('leaves a contradiction yellow, whatever it weighs', () => {
    const line = { ...clean, permits: [permit], processPhotos: ['a'], labelText: 'Made in China' };
    expect(score(line)).toMatchObject({ score: -2, lane: 'yellow' });
  });

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
    const red = { ...permit, colour: 'MERAH' };
    expect(codes({ permits: [red] })).toEqual(['batikmark-mismatch']);
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

  it('is outside its area in another country, and a question without a place', () => {
    const line = { name: 'Kain Sasirangan', claimedClass: 'E', originRegion: null };
    expect(codes({ ...line, originCountry: 'CN' })).toEqual(['gi-name-outside-area']);
    expect(codes({ ...line, originRegion: '63.71', originCountry: 'CN' })).toEqual([
      'gi-name-outside-area',
    ]);
    expect(codes(line)).toEqual(['gi-name-without-place']);
    expect(codes({ ...line, originCountry: 'unknown' })).toEqual(['gi-name-without-place']);
  });

  it('counts in brand and label, and every one of several', () => {
    const outside = { originRegion: '33.72' };
    expect(codes({ ...outside, brand: 'Kain Sasirangan' })).toEqual(['gi-name-outside-area']);
    expect(codes({ ...outside, labelText: 'mebel ukir\nJEPARA' })).toEqual([
      'gi-name-outside-area',
    ]);
    const two = { name: 'Sarung Batik Pekalongan motif Kain Sasirangan', originRegion: '33.75' };
    const [signal] = computeSignals({ ...clean, ...two });
    expect(signal).toMatchObject({
      code: 'gi-name-outside-area',
      inputs: { terms: ['Kain Sasirangan'] },
    });
  });
});

describe('the watch list', () => {
  it('reads label texts as whole words, against an Indonesian claim only', () => {
    expect(codes({ labelText: 'order TAOBAO.' })).toEqual(['watch-label-text']);
    expect(codes({ labelText: 'C/NO. 4, G.W. 12 KG' })).toEqual(['watch-label-text']);
    expect(codes({ labelText: 'Taobaoku' })).toEqual([]);
    expect(codes({ claimedClass: 'D', originCountry: 'CN', labelText: 'Taobao' })).toEqual([]);
  });

  it('finds a script without blanks inside a text', () => {
    const entry = {
      source: 's',
      author: 'a',
      weight: 3,
      expiry: null,
      kind: 'label-text',
    } as const;
    const own = createScorer({ rules, watchlist: { entries: [{ ...entry, text: '洗涤' }] } });
    const found = own.score({ ...clean, claimedClass: 'E', labelText: '请按洗涤说明' }, DAY);
    expect(found.signals.map(({ code }) => code)).toEqual(['watch-label-text']);
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

  it('names all that is found, in the order of the list, and reads each supplier alone', () => {
    const entry = { source: 's', author: 'a', weight: 1, expiry: null } as const;
    const entries = [
      { ...entry, kind: 'hs', text: '5208.52' },
      { ...entry, kind: 'hs', text: '52' },
      { ...entry, kind: 'supplier', text: 'Jaya' },
      { ...entry, kind: 'supplier', text: 'Toko Maju' },
      { ...entry, kind: 'supplier', text: 'Maju Jaya' },
    ] as const;
    const own = createScorer({ rules, watchlist: { entries: [...entries] } });
    const materials = ['Toko Maju', 'Jaya'].map((supplier) => ({
      name: 'mori',
      country: 'ID',
      percent: 50,
      supplier,
    }));
    const { signals } = own.score({ ...clean, hs: '5208.52.00', materials }, DAY);
    expect(signals.map(({ code, inputs }) => [code, inputs.found])).toEqual([
      ['watch-supplier', 'Jaya, Toko Maju'],
      ['watch-hs', '5208.52, 52'],
    ]);
  });
});

describe('a label text', () => {
  it.each([
    ['MADE IN BANGLADESH', ['BD']],
    ['Made in P.R.C.', ['CN']],
    ['made in\nP.R. China', ['CN']],
    ['Buatan Cina', ['CN']],
    ['Product of the', null],
    ['Diproduksi di Viet Nam untuk PT X', ['VN']],
    ['Made in Papua New Guinea', ['PG']],
    ['Made in Chinatown', null],
    ['Made in Bali. Buatan tangan', null],
    ['MADE IN INDONESIA', null],
    ['Made in Indonesia, lining made in India', ['IN']],
    ['洗涤说明 … 中国制造', ['CN']],
  ])('%s names the countries %j', (labelText, countries) => {
    const signal = computeSignals({ ...clean, labelText }).find(
      ({ code }) => code === 'label-foreign-origin',
    );
    expect(signal?.inputs.countries ?? null).toEqual(countries);
  });

  it('in a foreign script or with the number of a seller abroad is a question', () => {
    expect(codes({ labelText: '请按说明' })).toEqual(['label-foreign-script']);
    expect(codes({ labelText: 'ꦧꦠꦶꦏ꧀ حلال' })).toEqual([]);
    expect(codes({ labelText: 'RN 123456' })).toEqual(['label-seller-number']);
    expect(codes({ labelText: 'CA 12345' })).toEqual(['label-seller-number']);
    expect(codes({ labelText: 'WARNA 123456' })).toEqual([]);
    expect(codes({ claimedClass: 'D', originCountry: 'CN', labelText: '中国制造' })).toEqual([]);
  });
});

describe('answers', () => {
  it('speak against a technique and for it', () => {
    const printed = score({
      ...clean,
      answers: {
        'batik-tool': 'MESIN_CETAK',
        'batik-wax': 'TANPA_MALAM',
        'batik-both-sides': 'TIDAK',
        'batik-repeat': 'YA',
      },
    });
    expect(printed).toMatchObject({ score: 12, lane: 'red' });
    expect(score({ ...clean, answers: { 'batik-repeat': 'TIDAK' } }).score).toBe(-2);
    expect(codes({ answers: { 'all-made-by': 'BELI_JADI' } })).toEqual(['bought-finished']);
  });

  it('that shipped rules name are answers to questions that are asked', () => {
    const questions = questionsPackSchema.parse(questionsJson);
    expect(namedAnswers(rules.rules).length).toBeGreaterThan(15);
    expect(unknownAnswers(rules.rules, questions)).toEqual([]);
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

  it('makes no line red', () => {
    const line = { ...clean, stock: null, labelText: 'Made in China' };
    expect(broken.score(line, DAY)).toMatchObject({ score: 7, lane: 'yellow' });
  });
});
