import { findCountry } from '../reference/country-lookup.ts';
import { foldText } from '../reference/fold-text.ts';
import type { LabelWords } from './pack-content.ts';

/** What rules read of a label text; null where nothing of the kind stands there. */
export interface LabelFacts {
  readonly countries: readonly string[] | null;
  readonly scripts: readonly string[] | null;
  readonly sellerNumbers: readonly string[] | null;
}

const nothing: LabelFacts = { countries: null, scripts: null, sellerNumbers: null };

/** `Republik Rakyat Tiongkok` has three words, `Saint Vincent and the Grenadines` five. */
const MOST_WORDS = 6;

/** Scripts of goods of other countries; Javanese, Balinese, Arabic (Jawi) and the like are ours. */
const foreignScripts = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Cyrillic',
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** US registered numbers and Canadian CA numbers name the seller, not the maker (domain 4.1 L05). */
const sellerNumber = /\b(?:RN[\s#:.-]*\d{4,6}|CA[\s#:.-]*\d{5})\b/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole range is meant
const ASCII = /^[\x00-\x7f]*$/;

/**
 * Reads a label text: countries of origin it names, scripts that are not written in Indonesia, and
 * numbers of North American sellers. Indonesia itself says nothing.
 * @param words phrases that stand before a country, and names of countries that labels alone use
 */
export function labelFacts(
  text: string | null | undefined,
  words: LabelWords | undefined,
): LabelFacts {
  if (!text) {
    return nothing;
  }
  return {
    countries: someOf(words ? countriesNamed(text, foldedOnce(words)) : []),
    scripts: ASCII.test(text)
      ? null
      : someOf(foreignScripts.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name)),
    sellerNumbers: someOf(text.match(sellerNumber) ?? []),
  };
}

function someOf(values: Iterable<string>): readonly string[] | null {
  const distinct = [...new Set(values)];
  return distinct.length === 0 ? null : distinct;
}

interface FoldedWords {
  readonly madeIn: readonly string[];
  readonly countries: ReadonlyMap<string, string>;
  readonly origins: readonly { readonly text: string; readonly country: string }[];
}

const foldedWords = new WeakMap<LabelWords, FoldedWords>();

function foldedOnce(words: LabelWords): FoldedWords {
  let known = foldedWords.get(words);
  if (!known) {
    known = {
      madeIn: words.madeIn.map((phrase) => ` ${foldText(phrase)} `),
      countries: new Map(words.countries.map(({ text, country }) => [foldText(text), country])),
      origins: words.origins.map(({ text, country }) => ({ text: foldText(text), country })),
    };
    foldedWords.set(words, known);
  }
  return known;
}

function* countriesNamed(text: string, words: FoldedWords): Iterable<string> {
  const folded = ` ${foldText(text)} `;
  for (const wanted of words.madeIn) {
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const country = countryAt(folded.slice(at + wanted.length), words);
      if (country && country !== 'ID') {
        yield country;
      }
    }
  }
  for (const { text: whole, country } of words.origins) {
    if (folded.includes(whole)) {
      yield country;
    }
  }
}

/** The country whose name the text begins with; the longest name wins. */
function countryAt(text: string, { countries }: FoldedWords): string | undefined {
  const following = text.trim().split(' ', MOST_WORDS);
  for (let count = following.length; count > 0; count -= 1) {
    const name = following.slice(0, count).join(' ');
    const own = countries.get(name);
    // Two letters are a word of a sentence more often than a code: `made in it`.
    const country = own ?? (name.length > 2 ? findCountry(name) : undefined);
    if (country) {
      return country;
    }
  }
  return undefined;
}
