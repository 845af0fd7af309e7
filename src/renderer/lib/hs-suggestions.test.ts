import { describe, expect, it } from 'vitest';
import { readHs } from '../../domain/identity/hs.ts';
import { headingHint, hsSuggestions, suggestsHs } from './hs-suggestions.ts';

const found = (typed: string, category = 'PERALATAN_RUMAH') =>
  hsSuggestions(category, 'id')
    .filter((item) => suggestsHs(item, typed))
    .map(({ hint }) => hint);

describe('suggested tariff headings', () => {
  it('are all there before anything is typed, those of the category first', () => {
    expect(hsSuggestions('MAINAN', 'en').slice(0, 2)).toEqual([
      { value: '95', hint: '95', label: 'Toys and festive articles' },
      { value: '9503', hint: '95.03', label: 'Toys' },
    ]);
    expect(found('').length).toBe(hsSuggestions('', 'id').length);
  });

  it.each([
    ['4602', ['46.02', '4602.11', '4602.12', '4602.19', '4602.90']],
    ['46.02.1', ['4602.11', '4602.12', '4602.19']],
    ['anyaman rotan', ['46.01', '4602.12']],
    ['4602.12.10', []],
    ['xyz', []],
  ])('for %s are %j', (typed, codes) => {
    expect(found(typed)).toEqual(codes);
  });

  it('start a code that is completed by hand', () => {
    const [chosen] = hsSuggestions('BATIK', 'id').filter(({ hint }) => hint === '62.14');
    expect(readHs(`${chosen?.value}.90.90`)).toMatchObject({ ok: true, value: '6214.90.90' });
  });

  it('tell what a code stands for in both languages', () => {
    expect(headingHint('6214.90.90', 'id')).toBe('62.14 · Syal, selendang');
    expect(headingHint('6214.90.90', 'en')).toBe('62.14 · Shawls and scarves');
    expect(headingHint('8471.30.00', 'id')).toBeUndefined();
  });
});
