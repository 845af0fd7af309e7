import type { BadgeSheetItem } from '../print-item.ts';
import type { Density } from './density.ts';
import { ACCENT, HAIRLINE, INK, MUTED, PAPER } from './palette.ts';
import { capHeight, drawFitted, drawText, type Pen, points } from './pen.ts';
import { BASIS_WORDS, TITLE_WORDS } from './print-words.ts';

/** Where a part of the badge may draw: left edge and width in millimetres. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

const MAX_PILLS = 4;

/** Edition and venue, then the title block. Returns its lower edge. */
export function drawBadgeTitle(
  pen: Pen,
  item: BadgeSheetItem,
  column: Column,
  top: number,
  density: Density,
): number {
  const { x, width } = column;
  const half = { font: 'bold', maxSize: 8, minSize: 5.5, maxWidth: width * 0.6 } as const;
  drawFitted(pen, x, top, item.editionName.toUpperCase(), { ...half, colour: ACCENT });
  drawFitted(pen, x + width, top, item.venue, {
    ...half,
    font: 'regular',
    maxSize: 7.5,
    maxWidth: width * 0.37,
    colour: MUTED,
    align: 'right',
  });
  const y = top + 4.2;
  const height = density.titleHeight;
  drawTitleBlock(pen, item, { ...column, y, height });
  drawTitleText(pen, item, { ...column, y, height }, density);
  return y + height;
}

type Box = Column & { readonly y: number; readonly height: number };

/** Filled or only outlined: a declared origin is told from a verified one without any colour. */
function drawTitleBlock(pen: Pen, item: BadgeSheetItem, { x, y, width, height }: Box): void {
  const line = 0.8;
  pen.operations.push(
    item.basis === 'PERNYATAAN'
      ? {
          op: 'rect',
          x: x + line / 2,
          y: y + line / 2,
          w: width - line,
          h: height - line,
          radius: 2,
          stroke: ACCENT,
          strokeWidth: line,
        }
      : { op: 'rect', x, y, w: width, h: height, radius: 2, fill: ACCENT },
  );
}

function drawTitleText(pen: Pen, item: BadgeSheetItem, box: Box, density: Density): void {
  const { x, y, width, height } = box;
  const words = TITLE_WORDS[item.basis];
  const colour = item.basis === 'PERNYATAAN' ? ACCENT : PAPER;
  const size = words.length > 1 ? density.titleTwoLines : density.titleSize;
  const last = y + height - density.gap * 0.78;
  // The title stands in the middle of what its second line leaves.
  const title = words.length * capHeight(size) + (words.length - 1) * 1.9;
  let baseline = y + (last - capHeight(7.5) - y - title) / 2 + 0.3;
  for (const word of words) {
    baseline =
      drawFitted(pen, x + 4.5, baseline, word, {
        font: 'extrabold',
        maxSize: size,
        minSize: 9,
        maxWidth: width - 9,
        colour,
        role: 'title',
      }) + 1.9;
  }
  const { id, en } = BASIS_WORDS[item.basis];
  const used = drawText(pen, x + 4.5, last, id, { font: 'semibold', size: 7.5, colour });
  drawText(pen, x + 4.5 + used + 2, last, en, { font: 'regular', size: 6.5, colour });
}

/** Brand, legal name, booths and region. Returns the lower edge. */
export function drawBadgeHolder(
  pen: Pen,
  item: BadgeSheetItem,
  column: Column,
  top: number,
  density: Density,
): number {
  const { x, width } = column;
  const fascia = item.fascia.trim() || item.legalName;
  let y = drawFitted(pen, x, top, fascia, {
    font: 'extrabold',
    maxSize: density.fasciaMax,
    minSize: 12,
    wrapBelow: density.fasciaWrap,
    wrappedSize: density.fasciaTwoLines,
    maxLines: 2,
    maxWidth: width,
    leading: 1.1,
    colour: INK,
    role: 'heading',
  });
  const small = { font: 'regular', maxSize: 8.5, minSize: 6, maxWidth: width } as const;
  if (item.legalName.trim().toLowerCase() !== fascia.trim().toLowerCase()) {
    y = drawFitted(pen, x, y + density.gap * 0.55, item.legalName, { ...small, colour: MUTED });
  }
  y = drawBooths(pen, item.booths, column, y + density.gap * 0.72);
  if (item.regionName.trim() === '') {
    return y;
  }
  return drawFitted(pen, x, y + density.gap * 0.58, item.regionName, {
    ...small,
    font: 'semibold',
    colour: INK,
  });
}

function drawBooths(pen: Pen, booths: readonly string[], column: Column, top: number): number {
  if (booths.length === 0) {
    return top;
  }
  const rest = booths.length - MAX_PILLS;
  const shown = rest > 0 ? [...booths.slice(0, MAX_PILLS - 1), `+${rest + 1}`] : booths;
  const label = drawText(pen, column.x, top + 4.9, 'STAN', {
    font: 'semibold',
    size: 6.5,
    colour: MUTED,
  });
  const gap = 2;
  const room = (column.width - label - gap) / shown.length - gap;
  const natural = (text: string) => pen.measure(text, 'bold', 14) + 5;
  const fits = shown.reduce((sum, text) => sum + natural(text) + gap, label) <= column.width;
  const height = 7.4;
  let x = column.x + label + gap;
  for (const text of shown) {
    const w = fits ? natural(text) : room;
    pen.operations.push({
      op: 'rect',
      x,
      y: top,
      w,
      h: height,
      radius: 1.4,
      stroke: ACCENT,
      strokeWidth: 0.45,
    });
    drawPillText(pen, text, x + w / 2, top + height / 2, w - 2);
    x += w + gap;
  }
  return top + height;
}

function drawPillText(pen: Pen, text: string, x: number, middle: number, maxWidth: number): void {
  const size = Math.min(14, Math.max(7, (14 * maxWidth) / pen.measure(text, 'bold', 14)));
  drawFitted(pen, x, middle - capHeight(size) / 2, text, {
    font: 'bold',
    maxSize: size,
    minSize: 6.5,
    maxWidth: maxWidth + 0.01,
    colour: INK,
    align: 'center',
  });
}

/** A thin rule across the column. */
export function drawRule(pen: Pen, { x, width }: Column, y: number): void {
  pen.operations.push({
    op: 'line',
    x1: x,
    y1: y,
    x2: x + width,
    y2: y,
    stroke: HAIRLINE,
    strokeWidth: points(0.6),
  });
}
