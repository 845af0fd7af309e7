import { type FitRule, fitText } from './fit-text.ts';
import type { Measure, Operation, PrintFont, TextOperation, TextRole } from './operation.ts';
import { printableText } from './printable-text.ts';

/** Collects the operations of a page while it is laid out from top to bottom. */
export interface Pen {
  readonly measure: Measure;
  readonly operations: Operation[];
}

const MM_PER_POINT = 25.4 / 72;
/** Height of capitals in the print typeface, in parts of its size. */
const CAP_HEIGHT = 0.745;

/** Millimetres of a number of points. */
export function points(size: number): number {
  return size * MM_PER_POINT;
}

/** Height of capital letters in millimetres at a size in points. */
export function capHeight(size: number): number {
  return points(size) * CAP_HEIGHT;
}

export interface TextStyle {
  readonly font: PrintFont;
  /** Points. */
  readonly size: number;
  readonly colour: string;
  readonly align?: TextOperation['align'];
  readonly role?: TextRole;
}

/** Writes one line on the baseline `y`; the caller answers for its width. Returns that width. */
export function drawText(pen: Pen, x: number, y: number, text: string, style: TextStyle): number {
  const shown = printableText(text);
  const width = pen.measure(shown, style.font, style.size);
  if (shown !== '') {
    pen.operations.push({ op: 'text', x, y, text: shown, width, align: 'left', ...style });
  }
  return width;
}

export interface FittedStyle extends FitRule {
  readonly colour: string;
  readonly align?: TextOperation['align'];
  readonly role?: TextRole;
  /** Distance of baselines in parts of the size; 1.2 if absent. */
  readonly leading?: number;
}

/** Fits a text below `top` and returns the baseline of its last line (`top` for no text). */
export function drawFitted(
  pen: Pen,
  x: number,
  top: number,
  text: string,
  style: FittedStyle,
): number {
  const { size, lines } = fitText(text, style, pen.measure);
  const { font, colour, align = 'left', role } = style;
  let baseline = top;
  for (const [index, line] of lines.entries()) {
    baseline += index === 0 ? capHeight(size) : points(size) * (style.leading ?? 1.2);
    drawText(pen, x, baseline, line, { font, size, colour, align, ...(role && { role }) });
  }
  return baseline;
}
