import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../reference/fold-text.ts';
import { termIndex } from './term-index.ts';

const indexOf = (texts: readonly string[]) =>
  termIndex(texts.map((text) => ({ text, value: text })));

describe('terms found in a text', () => {
  it('are whole words in any spelling, in the order of the list', () => {
    const index = indexOf(['PT Batik Jaya', 'jaya', 'batik', 'Batik Jaya Abadi', 'tik']);
    expect(index.find('Toko P.T. BATIK-JAYA, Solo')).toEqual(['jaya', 'batik']);
    expect(index.find('Toko PT BATIK-JAYA, Solo')).toEqual(['PT Batik Jaya', 'jaya', 'batik']);
    expect(index.find('batik batik jayá')).toEqual(['jaya', 'batik']);
    expect(index.find('pembatikan')).toEqual([]);
    expect(index.find('')).toEqual([]);
  });

  it('are found once, whichever of their spellings stands there', () => {
    const index = termIndex([
      { text: 'Gerabah Kasongan', value: 'kasongan' },
      { text: 'Kasongan', value: 'kasongan' },
    ]);
    expect(index.find('Gerabah Kasongan asli Kasongan')).toEqual(['kasongan']);
  });

  it('without a letter or a digit are never found', () => {
    expect(indexOf(['!!!', ' ', '-']).find('apa - saja !!!')).toEqual([]);
    expect(indexOf([]).find('apa saja')).toEqual([]);
  });

  it('are those that a search through the whole list finds', () => {
    const word = fc.constantFrom('a', 'ab', 'b', 'A', 'é', '-', 'c d');
    const textOf = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(textOf, { maxLength: 12 }), textOf, (terms, text) => {
        const hay = ` ${foldText(text)} `;
        const searched = terms.filter((term) => {
          const folded = foldText(term);
          return folded !== '' && hay.includes(` ${folded} `);
        });
        expect(indexOf(terms).find(text)).toEqual(searched);
      }),
    );
  });
});
