import { describe, expect, it } from 'vitest';
import regionsJson from '../../../resources/regions/regions.json' with { type: 'json' };
import { indexRegions } from '../regions/region-index.ts';
import { regionPackSchema } from '../regions/region-pack.ts';
import type { ProductColumn } from './product-columns.ts';
import { readProductRow } from './read-product-row.ts';
import type { RowOutcome } from './row-issue.ts';

const context = { regions: indexRegions(regionPackSchema.parse(regionsJson)), today: '2026-02-04' };
const product: Partial<Record<ProductColumn, string>> = {
  boothCode: 'a-k-01',
  name: 'Kain panjang',
  category: 'Batik',
  technique: 'Batik tulis',
  claimedClass: 'A_ASLI_PENUH',
  originRegion: 'Kota Pekalongan',
  materials: 'katun:ID:100',
  price: 'Rp1.250.000',
};
const readP = (change: Partial<Record<ProductColumn, string>>) =>
  readProductRow({ ...product, ...change }, context);
const shown = ({ issues }: RowOutcome<unknown>) =>
  issues.map(({ field, code }) => `${field} ${code}`);

describe('product rows', () => {
  it.each([
    ['0,5', 0.5],
    ['1.5', 1.5],
    ['1.500', 1500],
  ])('read an output of %s a week', (outputPerWeek, value) => {
    expect(readP({ outputPerWeek })).toMatchObject({ value: { outputPerWeek: value }, issues: [] });
  });

  it('read every field', () => {
    const outcome = readP({
      materialGroup: 'Tekstil',
      makers: '5',
      weeksOfProduction: '12',
      outputPerWeek: '1',
      stock: '1.000',
      unit: 'meter',
      hs: '52085200',
      gtin: '8991234567891',
    });
    expect(outcome).toEqual({
      value: {
        boothCode: 'A-K-01',
        name: 'Kain panjang',
        category: 'BATIK',
        materialGroup: 'TEKSTIL',
        technique: 'TULIS',
        claimedClass: 'A',
        originCountry: 'ID',
        originRegion: '33.75',
        materials: [{ name: 'katun', country: 'ID', percent: 100 }],
        makers: 5,
        weeksOfProduction: 12,
        outputPerWeek: 1,
        stock: 1000,
        unit: 'METER',
        priceMin: 1_250_000,
        priceMax: 1_250_000,
        hs: '5208.52.00',
        gtin: '8991234567891',
      },
      issues: [],
    });
  });

  it.each<[Partial<Record<ProductColumn, string>>, string[]]>([
    [{ name: '' }, ['name name-missing']],
    [{ boothCode: '' }, ['boothCode booth-missing']],
    [{ claimedClass: '' }, ['claimedClass origin-class-missing']],
    [{ claimedClass: 'F' }, ['claimedClass origin-class-unknown']],
    [{ category: 'Kuliner' }, ['category category-unknown']],
    [{ technique: 'UKIR' }, ['technique technique-unknown']],
    [{ technique: 'sihir' }, ['technique technique-unknown']],
    [{ materials: '' }, ['materials materials-missing']],
    [{ materials: 'katun:ID:90' }, ['materials materials-sum']],
    [{ hs: '4601.' }, ['hs hs-format']],
    [{ hs: '4,60212E+07' }, ['hs number-damaged']],
    [{ gtin: '8991234567892' }, ['gtin gtin-check-digit']],
    [{ gtin: '8,99123E+12' }, ['gtin number-damaged']],
    [{ stock: 'banyak' }, ['stock number-format']],
    [{ stock: '1,5E+3' }, ['stock number-damaged']],
    [{ unit: 'karung' }, ['unit unit-unknown']],
    [{ originCountry: 'Atlantis' }, ['originCountry country-unknown']],
    [{ originRegion: '' }, ['originRegion region-missing']],
    [{ originRegion: 'Kota Pekalongn' }, ['originRegion region-unknown']],
    [{ claimedClass: 'D', originRegion: '' }, ['originCountry origin-country-missing']],
    [{ price: '', priceMin: '200', priceMax: '100' }, ['priceMin price-range']],
  ])('%j', (change, issues) => {
    const outcome = readP(change);
    expect(shown(outcome)).toEqual(issues);
    const blocked = outcome.issues.some(({ severity }) => severity === 'block');
    expect(outcome.value === undefined).toBe(blocked);
  });

  it('read a price range', () => {
    const range = { price: '', priceMin: '100.000', priceMax: '200.000' };
    expect(readP(range).value).toMatchObject({ priceMin: 100_000, priceMax: 200_000 });
    expect(readP({ price: '', priceMax: '200.000' }).value).toMatchObject({
      priceMin: 200_000,
      priceMax: 200_000,
    });
  });

  it('leave a foreign place of origin unread', () => {
    const change = { claimedClass: 'D', originCountry: 'CN', originRegion: 'Yiwu' };
    const outcome = readP({ ...change, materials: 'sutra:CN:100' });
    expect(outcome.issues).toEqual([]);
    expect(outcome.value?.originRegion).toBeUndefined();
  });
});
