import { type Column, drawRule } from '../../badges/layout/badge-header.ts';
import type { Measure, Page } from '../../badges/layout/operation.ts';
import { ACCENT, INK, MUTED } from '../../badges/layout/palette.ts';
import { drawFitted, drawText, type Pen } from '../../badges/layout/pen.ts';
import { printDay } from '../../badges/layout/print-words.ts';
import { indonesian } from '../../language/id/indonesian.ts';
import { fill } from '../declaration-words.ts';
import type { DeclarationForm } from './declaration-form.ts';
import { layoutFormClosing } from './form-closing.ts';
import { partLines } from './form-lines.ts';

const WIDTH = 210;
const HEIGHT = 297;
const MARGIN = 18;
const COLUMN: Column = { x: MARGIN, width: WIDTH - 2 * MARGIN };
/** Above the foot of every page. */
const BOTTOM = HEIGHT - 24;
/** Characters of the hash on paper: enough to compare by eye. */
const SHORT_HASH = 16;
const words = indonesian.declaration;

/**
 * The printed declaration on as many A4 pages as its facts need; statement and signatures stand
 * together on the last. Pure: equal forms give equal pages.
 */
export function layoutDeclarationForm(form: DeclarationForm, measure: Measure): Page[] {
  const pens: Pen[] = [];
  const openPage = (): Pen => {
    const opened = { measure, operations: [] };
    pens.push(opened);
    return opened;
  };
  let pen = openPage();
  let y = drawHead(pen, form);
  for (const line of form.parts.flatMap((part) => partLines(part, COLUMN, measure))) {
    if (y + Math.max(line.needs, line.height) > BOTTOM) {
      pen = openPage();
      y = drawContinued(pen, form);
    }
    line.draw(pen, y);
    y += line.height;
  }
  const closing = layoutFormClosing(form, COLUMN, measure);
  if (y + closing.height > BOTTOM) {
    pen = openPage();
    y = drawContinued(pen, form);
  }
  closing.draw(pen, y);
  return pens.map((page, index) => {
    drawFoot(page, form, index + 1, pens.length);
    return { width: WIDTH, height: HEIGHT, operations: page.operations };
  });
}

function drawHead(pen: Pen, form: DeclarationForm): number {
  const { x, width } = COLUMN;
  const over = `${form.editionName} · ${form.venue}`;
  const fit = { minSize: 7, maxWidth: width } as const;
  drawFitted(pen, x, MARGIN, over, { ...fit, font: 'semibold', maxSize: 9, colour: MUTED });
  drawText(pen, x, MARGIN + 12, words.title, {
    font: 'extrabold',
    size: 18,
    colour: ACCENT,
    role: 'title',
  });
  const end = drawFitted(pen, x, MARGIN + 16, form.productName, {
    ...fit,
    font: 'semibold',
    maxSize: 12,
    wrapBelow: 10,
    maxLines: 2,
    colour: INK,
  });
  return end + 2;
}

function drawContinued(pen: Pen, form: DeclarationForm): number {
  const text = fill(words.form.continued, {
    product: form.productName,
    version: String(form.version),
  });
  drawFitted(pen, COLUMN.x, MARGIN, text, {
    font: 'semibold',
    maxSize: 9,
    minSize: 7,
    maxWidth: COLUMN.width,
    colour: INK,
  });
  drawRule(pen, COLUMN, MARGIN + 5);
  return MARGIN + 7;
}

/** What the paper can be held against, on every page: day, hash and place in the journal. */
function drawFoot(pen: Pen, form: DeclarationForm, page: number, of: number): void {
  const top = HEIGHT - 17;
  drawRule(pen, COLUMN, top);
  const style = { maxSize: 7.5, minSize: 5, colour: MUTED } as const;
  const foot = fill(words.form.foot, {
    day: printDay(form.submittedOn),
    hash: form.textHash.slice(0, SHORT_HASH),
    anchor: form.anchor,
  });
  drawFitted(pen, COLUMN.x, top + 3, foot, {
    ...style,
    font: 'regular',
    maxWidth: COLUMN.width * 0.8,
  });
  const count = fill(words.form.page, { page: String(page), of: String(of) });
  drawFitted(pen, COLUMN.x + COLUMN.width, top + 3, count, {
    ...style,
    font: 'semibold',
    maxWidth: COLUMN.width * 0.18,
    align: 'right',
  });
}
