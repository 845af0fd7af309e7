import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import hsJson from '../../../resources/reference/hs-headings.json' with { type: 'json' };
import { createCodeLookup } from './code-lookup.ts';
import { countryCodes, isCountryCode } from './country-codes.ts';
import { findCountry } from './country-lookup.ts';
import { editDistance } from './edit-distance.ts';
import * as exhibitorCodes from './exhibitor-codes.ts';
import * as exhibitorLabels from './exhibitor-labels.ts';
import { findGs1Prefix, foreignRegistrant } from './gs1-prefixes.ts';
import { hsHeadingsPackSchema } from './hs-headings-pack.ts';
import * as inspectionLabels from './inspection-labels.ts';
import type { Labels } from './label.ts';
import { productCategories } from './product-codes.ts';
import * as productLabels from './product-labels.ts';
import * as reportLabels from './report-labels.ts';
import { observedSignals } from './signal-catalogue.ts';
import { techniqueLabels } from './technique-labels.ts';
import { isUsualTechnique, techniques, usualTechniques } from './techniques.ts';

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

  it('gives no observation the weight of a red lane', () => {
    const weights = Object.values(observedSignals).map(({ weight }) => weight);
    expect(Math.max(...weights)).toBeLessThan(6);
  });
});

describe('techniques', () => {
  it('has something usual in every category', () => {
    for (const category of productCategories) {
      expect(usualTechniques[category].length).toBeGreaterThan(0);
    }
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
    ['8991234567891', undefined],
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
  ])('%s is registered abroad in %s', (gtin, country) => {
    expect(foreignRegistrant(gtin)).toBe(country);
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
  const pack = hsHeadingsPackSchema.parse(hsJson);

  it('offers some for every category', () => {
    for (const category of productCategories) {
      expect(pack.headings.some(({ categories }) => categories.includes(category))).toBe(true);
    }
  });

  it('lists each heading once', () => {
    const codes = pack.headings.map(({ heading }) => heading);
    expect(new Set(codes).size).toBe(codes.length);
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
