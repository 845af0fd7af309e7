import { expect, it } from 'vitest';
import { countryOptions } from './countries.ts';
import { exactMatch, rankMatches } from './rank-matches.ts';
import { regionOptions } from './regions.ts';

const labels = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label);
const countries = countryOptions('id');

it.each([
  ['Mal', 'Maladewa'],
  ['malay', 'Malaysia'],
  ['niger', 'Niger'],
  ['indonesia', 'Indonesia'],
  ['curacao', 'Curaçao'],
  ['utara korea', 'Korea Utara'],
])('%j finds %s first', (typed, first) => {
  expect(labels(rankMatches(countries, typed))[0]).toBe(first);
});

it('what only contains the text comes last', () => {
  const found = labels(rankMatches(countries, 'mal'));
  expect(found).toContain('Guatemala');
  expect(found.indexOf('Guatemala')).toBeGreaterThan(found.indexOf('Malta'));
});

it('a hint is searched too, after every label', () => {
  expect(labels(rankMatches(regionOptions, 'kota pekalongan'))[0]).toBe('Kota Pekalongan');
  const found = rankMatches(regionOptions, '33.75');
  expect(found.map(({ value }) => value)).toEqual(['33.75']);
});

it('leaves out what lacks a word, unless a search elsewhere has found it', () => {
  const items = [{ label: 'A-B-12' }, { label: 'A-B-1' }, { label: 'Sekar' }];
  expect(labels(rankMatches(items, 'a-b-1'))).toEqual(['A-B-1', 'A-B-12']);
  expect(labels(rankMatches(items, 'a-b-1', true))).toEqual(['A-B-1', 'A-B-12', 'Sekar']);
  expect(rankMatches(items, ' ')).toBe(items);
});

it('knows the one entry of a name, but not which of two', () => {
  expect(exactMatch(countries, ' malaysia ')?.value).toBe('MY');
  expect(exactMatch(countries, 'mala')).toBeNull();
  expect(exactMatch([{ label: 'Sekar' }, { label: 'sekar' }], 'Sekar')).toBeNull();
});
