import { describe, expect, it } from 'vitest';
import { declaredFields, storedFields } from './product.ts';
import { versionChanges } from './version-changes.ts';

/** As the first journals froze a line. */
const OLD = {
  name: 'Kain batik',
  category: 'BATIK',
  materialGroup: 'TEKSTIL',
  technique: 'TULIS',
  claimedClass: 'A',
  originRegion: '33.75',
  originCountry: 'ID',
  materials: [{ name: 'katun', country: 'ID', percent: 100 }],
  steps: [{ step: 'Membatik', place: '33.75', ownWork: true }],
  makers: 5,
  weeksOfProduction: 12,
  outputPerWeek: 1,
  stock: 60,
  unit: 'METER',
  priceMin: 240_000,
  priceMax: 900_000,
  hs: null,
  gtin: null,
  photos: [],
};

describe('a line that uses no later field', () => {
  it('is stored byte for byte as before there were any', () => {
    expect(JSON.stringify(storedFields(declaredFields(OLD)))).toBe(JSON.stringify(OLD));
  });

  it('equals its old snapshot', () => {
    const now = declaredFields({ ...OLD, permits: [], answers: {}, labelText: null });
    expect(declaredFields(OLD)).toEqual(now);
    expect(versionChanges(OLD, storedFields(now), JSON.stringify)).toEqual([]);
  });
});

describe('what changed between two versions', () => {
  it('is told with the values of simple fields, and by name for lists', () => {
    const next = { ...OLD, stock: null, name: 'Kain', steps: [], answers: { 'batik-wax': 'x' } };
    expect(versionChanges(OLD, next, JSON.stringify)).toEqual([
      { field: 'name', before: 'Kain batik', after: 'Kain' },
      { field: 'steps' },
      { field: 'stock', before: 60, after: null },
      { field: 'answers' },
    ]);
  });
});
