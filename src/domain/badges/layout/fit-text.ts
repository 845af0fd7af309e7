import { cutText, graphemes } from '../cut-text.ts';
import type { Measure, PrintFont } from './operation.ts';
import { printableText } from './printable-text.ts';

export interface FitRule {
  readonly font: PrintFont;
  /** Points. */
  readonly maxSize: number;
  readonly minSize: number;
  /** Millimetres. */
  readonly maxWidth: number;
  /** 1 if absent. */
  readonly maxLines?: number;
  /** A second line is opened rather than shrinking below this size; `minSize` if absent. */
  readonly wrapBelow?: number;
  /** Largest size over several lines; `maxSize` if absent. */
  readonly wrappedSize?: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

const STEP = 0.5;
/** No fitted text of ours shows more; a hostile text of megabytes must not be measured in full. */
const MAX_LENGTH = 500;
const ELLIPSIS = '…';

/**
 * Fits a text into a width by shrinking it, then wrapping it, then cutting it with an ellipsis. No
 * line of the result is wider than `maxWidth` by the given measure. An empty text has no lines.
 */
export function fitText(text: string, rule: FitRule, measure: Measure): FittedText {
  const shown = shortened(printableText(text));
  if (shown === '') {
    return { size: rule.maxSize, lines: [] };
  }
  const maxLines = rule.maxLines ?? 1;
  const single = maxLines > 1 ? (rule.wrapBelow ?? rule.minSize) : rule.minSize;
  for (let size = rule.maxSize; size >= single; size -= STEP) {
    if (measure(shown, rule.font, size) <= rule.maxWidth) {
      return { size, lines: [shown] };
    }
  }
  const wrapped = maxLines > 1 ? (rule.wrappedSize ?? rule.maxSize) : 0;
  for (let size = wrapped; size >= rule.minSize; size -= STEP) {
    const lines = wrapText(shown, { ...rule, size }, measure);
    if (lines.length <= maxLines) {
      return { size, lines };
    }
  }
  return { size: rule.minSize, lines: cutLines(shown, maxLines, rule, measure) };
}

function shortened(text: string): string {
  return text.length > MAX_LENGTH ? cutText(text, MAX_LENGTH, MAX_LENGTH * 4) : text;
}

function cutLines(shown: string, maxLines: number, rule: FitRule, measure: Measure): string[] {
  const lines = wrapText(shown, { ...rule, size: rule.minSize }, measure);
  if (lines.length <= maxLines) {
    return lines;
  }
  const last = lines.slice(maxLines - 1).join(' ');
  return [...lines.slice(0, maxLines - 1), ellipsize(last, rule, measure)];
}

function ellipsize(text: string, rule: FitRule, measure: Measure): string {
  const parts = graphemes(text);
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = parts.slice(0, middle).join('').trimEnd() + ELLIPSIS;
    if (measure(tried, rule.font, rule.minSize) <= rule.maxWidth) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return parts.slice(0, low).join('').trimEnd() + ELLIPSIS;
}

export interface WrapRule {
  readonly font: PrintFont;
  readonly size: number;
  readonly maxWidth: number;
}

/** Breaks a text at blanks; a word wider than the line is broken between characters. */
export function wrapText(text: string, rule: WrapRule, measure: Measure): string[] {
  const fits = (line: string) => measure(line, rule.font, rule.size) <= rule.maxWidth;
  const lines: string[] = [];
  let line = '';
  for (const word of printableText(text).split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== '') {
      lines.push(line);
    }
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const grapheme of graphemes(word)) {
    if (piece !== '' && !fits(piece + grapheme)) {
      pieces.push(piece);
      piece = '';
    }
    piece += grapheme;
  }
  return [...pieces, piece];
}
