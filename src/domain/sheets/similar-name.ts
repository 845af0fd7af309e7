import { editDistance } from '../reference/edit-distance.ts';
import { foldText } from '../reference/fold-text.ts';

const legalForms = new Set(
  'pt cv ud pd fa tbk koperasi kop yayasan perum persero perorangan ltd co inc llc'.split(' '),
);
/** One slip for every eight letters, at most three. */
const lettersPerSlip = 8;
const mostSlips = 3;
const shortestWithSlip = 5;

interface Words {
  readonly letters: string;
  readonly numbers: string;
}

function wordsOf(name: string): Words {
  const words = foldText(name.replace(/\b([a-z])\.\s?(?=[a-z]\b)/gi, '$1')).split(' ');
  const kept = words.filter((word) => word !== '' && !legalForms.has(word)).sort();
  const isNumber = (word: string): boolean => /\d/.test(word);
  return {
    letters: kept.filter((word) => !isNumber(word)).join(' '),
    numbers: kept.filter(isNumber).join(' '),
  };
}

/**
 * Whether two business names may be the same business: legal form, case, accents, punctuation and
 * the order of words ignored, a few slips of the hand allowed. Numbers must be equal, because
 * `Karya 2` and `Karya 3` are told apart by them. A reason to look, never to merge.
 */
export function isSimilarName(left: string, right: string): boolean {
  const one = wordsOf(left);
  const other = wordsOf(right);
  if (one.numbers !== other.numbers || one.letters === '' || other.letters === '') {
    return one.letters === other.letters && one.numbers === other.numbers && one.numbers !== '';
  }
  const length = Math.min(one.letters.length, other.letters.length);
  const slips =
    length < shortestWithSlip
      ? 0
      : Math.min(mostSlips, Math.max(1, Math.floor(length / lettersPerSlip)));
  return editDistance(one.letters, other.letters, slips) <= slips;
}
