import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import gs1Json from '../../../resources/reference/gs1-prefixes-2026-1.json' with { type: 'json' };
import techniquesJson from '../../../resources/reference/techniques-2026-1.json' with {
  type: 'json',
};
import { createCodeLookup } from './code-lookup.ts';
import { countryCodes, isCountryCode } from './country-codes.ts';
import { findCountry } from './country-lookup.ts';
import { editDistance } from './edit-distance.ts';
import * as exhibitorCodes from './exhibitor-codes.ts';
import * as exhibitorLabels from './exhibitor-labels.ts';
import { findGs1Prefix, gs1PrefixesSchema, gs1Registrant } from './gs1-prefixes.ts';
import { findHeading, headingsFor, hsHeadings } from './hs-headings.ts';
import * as inspectionLabels from './inspection-labels.ts';
import type { Labels } from './label.ts';
import { productCategories } from './product-codes.ts';
import * as productLabels from './product-labels.ts';
import { readReference } from './read-reference.ts';
import * as reportLabels from './report-labels.ts';
import { findObservedSignal, signalCatalogue } from './signal-catalogue.ts';
import { techniqueLabels } from './technique-labels.ts';
import { isImitation, isUsualTechnique, techniqueTableSchema } from './technique-table.ts';
import { techniques } from './techniques.ts';

describe('labels', () => {
  const dictionaries: Record<string, Labels<string>> = {
    ...exhibitorLabels,
    ...productLabels,
    ...inspectionLabels,
    ...reportLabels,
    techniqueLabels,
  };

  it.each(Object.entries(dictionaries))('%s has words in both languages', (_, labels) => {
    const words = Object.values(labels).flatMap(({ id, en }) => [id, en]);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
  });

  it('covers every code of a list', () => {
    expect(Object.keys(techniqueLabels)).toEqual([...techniques]);
    expect(Object.keys(exhibitorLabels.exhibitorTypeLabels)).toEqual([
      ...exhibitorCodes.exhibitorTypes,
    ]);
    expect(Object.keys(productLabels.productCategoryLabels)).toEqual([...productCategories]);
  });

  it('alleges and never accuses', () => {
    const { LAINNYA: _other, ...kinds } = inspectionLabels.findingKindLabels;
    for (const { id, en } of Object.values(kinds)) {
      expect(id).toMatch(/^Diduga/);
      expect(en).toMatch(/^Alleged/);
    }
  });
});

describe('observed signals', () => {
  it('give no observation alone the weight of a red finding', () => {
    const weights = signalCatalogue.signals.map(({ weight }) => weight);
    expect(Math.max(...weights)).toBeLessThan(signalCatalogue.redFrom);
  });

  it.each([
    ['L01', 5],
    ['B01', 3],
    ['B02R', -2],
    ['B05', 0],
    ['T02', 2],
    ['D02', -3],
    ['D03', -4],
  ])('%s weighs %i', (code, weight) => {
    expect(findObservedSignal(code)?.weight).toBe(weight);
  });

  it('know no code of another catalogue', () => {
    expect(findObservedSignal('toString')).toBeUndefined();
  });
});

describe('a broken table', () => {
  const [first, second, ...rest] = gs1Json.ranges;

  it.each([
    ['two meanings of a prefix', { ranges: [first, { ...second, from: '019' }, ...rest] }],
    ['ranges out of order', { ranges: [second, first, ...rest] }],
    ['a country there is none of', { ranges: [{ ...first, countries: ['XX'] }, second, ...rest] }],
    ['no licence', { licence: undefined }],
    ['no day', { date: '2026-02-30' }],
    ['a field nobody knows', { extra: 1 }],
  ])('is refused with its name: %s', (_, change) => {
    const broken = { ...gs1Json, ...change };
    expect(() => readReference('gs1.json', gs1PrefixesSchema, broken)).toThrow(
      /gs1\.json is broken/,
    );
  });

  it('tells the place of what is wrong', () => {
    const [row, ...others] = techniquesJson.techniques;
    const unknown = [{ ...row, technique: 'SULAP' }, ...others];
    const read = (table: readonly unknown[]) => () =>
      readReference('t.json', techniqueTableSchema, { ...techniquesJson, techniques: table });
    expect(read(unknown)).toThrow(/techniques\.0\.technique/);
    expect(read(others)).toThrow('every technique has one row');
  });
});

describe('techniques', () => {
  it('has something usual in every category', () => {
    for (const category of productCategories) {
      expect(techniques.some((code) => isUsualTechnique(category, code))).toBe(true);
    }
  });

  it('takes any known technique for gifts, and nothing else', () => {
    expect(techniques.every((code) => isUsualTechnique('CINDERA_MATA', code))).toBe(true);
    expect(isUsualTechnique('CINDERA_MATA', 'SULAP')).toBe(false);
    expect(isUsualTechnique('BATIK', 'UKIR')).toBe(false);
  });

  it('calls printed and cold-wax copies imitations, and no craft', () => {
    expect(techniques.filter(isImitation)).toEqual([
      'TIRUAN_PRINT_WARNA',
      'TIRUAN_CABUT_WARNA',
      'TIRUAN_MALAM_DINGIN',
      'PADUAN_TIRUAN',
      'PRINT_MOTIF_TENUN',
    ]);
  });

  it('does not count ecoprint, jumputan and sasirangan as batik', () => {
    for (const technique of ['ECOPRINT', 'JUMPUTAN', 'SASIRANGAN'] as const) {
      expect(isUsualTechnique('BATIK', technique)).toBe(false);
      expect(isUsualTechnique('FASHION_BORDIR', technique)).toBe(true);
    }
  });
});

describe('reading a code', () => {
  const find = createCodeLookup(exhibitorLabels.exhibitorTypeLabels, { BUMN_MITRA: ['bumn'] });

  it.each([
    ['ANGGOTA_ASEPHI', 'ANGGOTA_ASEPHI'],
    ['anggota  asephi', 'ANGGOTA_ASEPHI'],
    ['Bukan Anggota', 'NON_ANGGOTA'],
    ['foreign', 'LUAR_NEGERI'],
    ['BUMN', 'BUMN_MITRA'],
    ['toString', undefined],
    ['', undefined],
  ])('%s is %s', (text, code) => {
    expect(find(text)).toBe(code);
  });
});

describe('countries', () => {
  it.each([
    ['ID', 'ID'],
    ['id', 'ID'],
    ['Indonesia', 'ID'],
    ['INDONESIA', 'ID'],
    ['China', 'CN'],
    ['Cina', 'CN'],
    ['Tiongkok', 'CN'],
    ['Vietnam', 'VN'],
    ['Viet Nam', 'VN'],
    ['Korea Selatan', 'KR'],
    ['Jepang', 'JP'],
    ['Japan', 'JP'],
    ['Turkiye', 'TR'],
    ['Uzbekistan', 'UZ'],
    ['XX', undefined],
    ['Indonesa', undefined],
    ['', undefined],
  ])('%s is %s', (text, code) => {
    expect(findCountry(text)).toBe(code);
  });

  it('has 249 codes, each found by its names in both languages', () => {
    expect(new Set(countryCodes).size).toBe(249);
    for (const language of ['en', 'id']) {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      for (const code of countryCodes) {
        expect(findCountry(names.of(code) ?? '')).toBe(code);
      }
    }
  });
});

describe('GS1 prefixes', () => {
  it.each([
    ['8991234567891', 'ID'],
    ['6936983800013', 'CN'],
    ['4710000000000', 'TW'],
    ['4890000000000', 'HK'],
    ['4900000000000', 'JP'],
    ['8930000000000', 'VN'],
    ['0036000291452', 'US'],
    ['0201234567890', undefined],
    ['0401234567890', undefined],
    ['2001234567893', undefined],
    ['2991234567890', undefined],
    ['9771234567898', undefined],
    ['9781234567897', undefined],
    ['9991234567890', undefined],
    ['1501234567890', undefined],
  ])('%s is registered in %s', (gtin, country) => {
    expect(gs1Registrant(gtin)).toBe(country);
  });

  it('gives each prefix one meaning, with assigned countries only', () => {
    for (let number = 0; number < 1000; number += 1) {
      const prefix = findGs1Prefix(String(number).padStart(3, '0'));
      const countries = prefix?.kind === 'country' ? prefix.countries : [];
      expect(countries.every(isCountryCode)).toBe(true);
    }
    expect(findGs1Prefix('899')).toEqual({ kind: 'country', countries: ['ID'] });
    expect(findGs1Prefix('025')).toEqual({ kind: 'restricted' });
  });
});

describe('tariff headings', () => {
  const codes = hsHeadings.headings.map(({ code }) => code);
  // Domain facts 3.6: the chapters in the first column, the headings in the last.
  const chapters =
    '42 44 46 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 74 76 83 92 94 95 96 97';
  const headings =
    '42.02 42.05 44.14 4420.10 4420.90 44.21 46.01 4601.21.00 4601.22.00 46.02 4602.11 4602.12 ' +
    '4602.19 4602.90 50.07 52.08 52.09 52.10 52.11 52.12 53.09 54.07 55.13 55.14 55.15 55.16 50.04 ' +
    '52.05 54.02 55.09 58.04 58.10 62.14 63.04 63.05 63.06 63.07 63.09 69.12 69.13 70.13 70.18 ' +
    '71.13 71.14 71.17 83.06 94.01 94.03 95.03 95.05 96.01 96.02';

  it.each(`${chapters} ${headings}`.split(' '))('has %s', (code) => {
    expect(codes).toContain(code);
  });

  it.each(productCategories)(
    'offers those usual for %s first, and all others after',
    (category) => {
      const offered = headingsFor(category);
      const usual = offered.map(({ categories }) => categories.includes(category));
      expect(usual[0]).toBe(true);
      expect(usual).toEqual([...usual].sort((a, b) => Number(b) - Number(a)));
      expect(offered.map(({ code }) => code).sort()).toEqual([...codes].sort());
    },
  );

  it.each([
    ['4602.12.10', '4602.12'],
    ['46021210', '4602.12'],
    ['4602.20', '46.02'],
    ['4601.21.00', '4601.21.00'],
    ['46', '46'],
    ['6214.90.90', '62.14'],
    ['4', undefined],
    ['', undefined],
    ['8471.30.00', undefined],
  ])('%s belongs to %s', (typed, code) => {
    expect(findHeading(typed)?.code).toBe(code);
  });
});

describe('edit distance', () => {
  it.each([
    ['kqbupaten', 'kabupaten', 1],
    ['badnung', 'bandung', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s to %s takes %i', (left, right, distance) => {
    expect(editDistance(left, right, 5)).toBe(distance);
  });

  it('is symmetric, zero only for equals, and never above limit + 1', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (left, right, limit) => {
        const distance = editDistance(left, right, limit);
        expect(distance).toBe(editDistance(right, left, limit));
        expect(distance === 0).toBe(left === right);
        expect(distance).toBe(Math.min(editDistance(left, right, 20), limit + 1));
      }),
    );
  });
});
