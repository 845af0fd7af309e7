import type { BadgeSheetItem, ClassLetter, PrintLine } from '../print-item.ts';
import { type Column, drawRule } from './badge-header.ts';
import { drawClassChip } from './class-chip.ts';
import { fitText } from './fit-text.ts';
import { ACCENT, INK, MUTED } from './palette.ts';
import { capHeight, drawText, type Pen, points } from './pen.ts';
import { CLASS_WORDS } from './print-words.ts';

const MAX_LINES = 8;
const MIN_ROW = 3.1;
/** Below it, names beside their notes are hard to read: the upper half is drawn smaller instead. */
const EASY_ROW = 4.4;
const MAX_ROW = 6.6;
/** What has to be said of a line stands below it, small. */
const NOTE_SIZE = 6;
const NOTE_ROW = 2.5;
const LEGEND_SIZE = 6;
const LEGEND_ROW = 2.7;

export interface LinesArea extends Column {
  readonly top: number;
  readonly bottom: number;
  readonly headingHeight: number;
}

/** Whether all lines a badge may show have room, with what has to be said of them. */
export function linesFit(item: BadgeSheetItem, area: LinesArea): boolean {
  const most = item.lines.slice(0, MAX_LINES);
  return capacity(item, area) >= most.length && notesFit(most, rowsHeight(item, area), EASY_ROW);
}

/** The product lines, as many as fit, the rest counted; below them what the classes mean. */
export function drawBadgeLines(pen: Pen, item: BadgeSheetItem, area: LinesArea): void {
  drawRule(pen, area, area.top);
  drawHeading(pen, area);
  const shown = item.lines.slice(0, Math.max(1, Math.min(MAX_LINES, capacity(item, area))));
  const room = rowsHeight(item, area);
  const noteRow = notesFit(shown, room, MIN_ROW) ? NOTE_ROW : 0;
  const notes = shown.filter(({ disclosure }) => disclosure).length;
  const row = Math.min(MAX_ROW, (room - notes * noteRow) / Math.max(1, shown.length));
  const type = rowType(pen, shown, area, row);
  let top = area.top + area.headingHeight;
  for (const line of shown) {
    drawLine(pen, line, area, top, type);
    top += row;
    if (line.disclosure && noteRow > 0) {
      drawNote(pen, line.disclosure, area, top, type);
      top += noteRow;
    }
  }
  drawLegend(pen, legendOf(item.lines), area);
  const more = item.lines.length - shown.length + item.moreLines;
  if (more > 0) {
    drawText(pen, area.x + area.width, area.bottom - 0.6, `+${more} lini`, {
      font: 'bold',
      size: 8,
      colour: INK,
      align: 'right',
    });
  }
}

function rowsHeight(item: BadgeSheetItem, { top, bottom, headingHeight }: LinesArea): number {
  return bottom - legendOf(item.lines).length * LEGEND_ROW - 0.9 - top - headingHeight;
}

function capacity(item: BadgeSheetItem, area: LinesArea): number {
  return Math.floor(rowsHeight(item, area) / MIN_ROW);
}

/**
 * Eight lines with a note each have no room: then the class of a line and the name of its technique
 * say what they can, and no line is left out for the sake of a note.
 */
function notesFit(lines: readonly PrintLine[], room: number, row: number): boolean {
  const notes = lines.filter(({ disclosure }) => disclosure).length;
  return notes === 0 || room >= lines.length * row + notes * NOTE_ROW;
}

function drawNote(pen: Pen, text: string, area: LinesArea, top: number, { chip }: RowType): void {
  const x = area.x + chip + 2;
  const maxWidth = area.x + area.width - x;
  const rule = { font: 'regular', maxSize: NOTE_SIZE, minSize: 5, maxWidth } as const;
  const { size, lines } = fitText(text, rule, pen.measure);
  drawText(pen, x, top + 1.5, lines[0] ?? '', { font: 'regular', size, colour: MUTED });
}

function drawHeading(pen: Pen, { x, top, headingHeight }: LinesArea): void {
  const y = top + headingHeight * 0.68;
  const used = drawText(pen, x, y, 'LINI PRODUK', {
    font: 'bold',
    size: 6.5,
    colour: ACCENT,
    role: 'heading',
  });
  drawText(pen, x + used + 1.6, y, 'Product lines', { font: 'regular', size: 6.5, colour: MUTED });
}

interface RowType {
  readonly height: number;
  readonly chip: number;
  readonly nameSize: number;
  readonly techniqueSize: number;
}

/** One type size for all rows: the largest at which the longest name fits, within limits. */
function rowType(pen: Pen, lines: readonly PrintLine[], area: LinesArea, height: number): RowType {
  const size = Math.min(11, (height / points(1)) * 0.72);
  const chip = Math.min(4.2, height * 0.82);
  const techniqueSize = size * 0.92;
  const sizes = lines.map((line) => {
    const technique = fitTechnique(pen, line, area, techniqueSize);
    const used = pen.measure(technique, 'regular', techniqueSize);
    const maxWidth = area.width - chip - 4 - used;
    const rule = {
      font: 'semibold',
      maxSize: size,
      minSize: Math.min(size, 6.5),
      maxWidth,
    } as const;
    return fitText(line.name, rule, pen.measure).size;
  });
  const nameSize = Math.min(size, ...sizes);
  return { height, chip, nameSize, techniqueSize: Math.min(techniqueSize, nameSize) };
}

function fitTechnique(pen: Pen, line: PrintLine, area: LinesArea, size: number): string {
  const maxWidth = (area.width - 6) * 0.38;
  const rule = { font: 'regular', maxSize: size, minSize: size, maxWidth } as const;
  return fitText(line.techniqueLabel, rule, pen.measure).lines[0] ?? '';
}

function drawLine(pen: Pen, line: PrintLine, area: LinesArea, top: number, type: RowType): void {
  const { height, chip, nameSize, techniqueSize } = type;
  drawClassChip(pen, line.classCode, area.x, top + (height - chip) / 2, chip);
  const baseline = top + height / 2 + capHeight(nameSize) / 2;
  const technique = fitTechnique(pen, line, area, techniqueSize);
  const used = pen.measure(technique, 'regular', techniqueSize);
  const maxWidth = area.width - chip - 4 - used;
  const rule = { font: 'semibold', maxSize: nameSize, minSize: nameSize, maxWidth } as const;
  drawText(pen, area.x + chip + 2, baseline, fitText(line.name, rule, pen.measure).lines[0] ?? '', {
    font: 'semibold',
    size: nameSize,
    colour: INK,
  });
  drawText(pen, area.x + area.width, baseline, technique, {
    font: 'regular',
    size: techniqueSize,
    colour: MUTED,
    align: 'right',
  });
}

function legendOf(lines: readonly PrintLine[]): ClassLetter[] {
  return [...new Set(lines.map((line) => line.classCode))].sort();
}

function drawLegend(pen: Pen, legend: readonly ClassLetter[], area: LinesArea): void {
  for (const [index, letter] of legend.entries()) {
    const y = area.bottom - (legend.length - 1 - index) * LEGEND_ROW - 0.6;
    const { id, en } = CLASS_WORDS[letter];
    const bold = { font: 'bold', size: LEGEND_SIZE, colour: ACCENT } as const;
    drawText(pen, area.x, y, letter, bold);
    const used = drawText(pen, area.x + 3, y, id, {
      font: 'regular',
      size: LEGEND_SIZE,
      colour: INK,
    });
    const style = { font: 'regular', size: LEGEND_SIZE, colour: MUTED } as const;
    drawText(pen, area.x + 3 + used + 1.2, y, `· ${en}`, style);
  }
}
