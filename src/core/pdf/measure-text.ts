import type { PrintFont } from '../../domain/badges/layout/operation.ts';
import { openFont } from './print-fonts.ts';
import { type TextRun, textRuns } from './text-runs.ts';

const MM_PER_POINT = 25.4 / 72;
const MAX_CACHED = 50_000;

/** Width in millimetres at one point, by font and word: names and labels recur on every badge. */
const cache = new Map<string, number>();

/** Width of a text in millimetres at a size in points, as the PDF painter will draw it. */
export function measureText(text: string, font: PrintFont, size: number): number {
  let width = 0;
  for (const run of textRuns(text, font)) {
    width += measureRun(run, font, size);
  }
  return width;
}

/** As `measureText`, for one run. Words are measured with their blank, as pdfkit lays them out. */
export function measureRun(run: TextRun, font: PrintFont, size: number): number {
  let width = 0;
  for (const word of run.text.match(/[^ \t]*[ \t]|[^ \t]+$/g) ?? []) {
    width += wordWidth(run.face, font, word);
  }
  return width * size;
}

function wordWidth(face: TextRun['face'], font: PrintFont, word: string): number {
  const name = `${face} ${font} ${word}`;
  const known = cache.get(name);
  if (known !== undefined) {
    return known;
  }
  const opened = openFont(face, font);
  const width = (opened.layout(word).advanceWidth / opened.unitsPerEm) * MM_PER_POINT;
  if (cache.size >= MAX_CACHED) {
    cache.clear();
  }
  cache.set(name, width);
  return width;
}
