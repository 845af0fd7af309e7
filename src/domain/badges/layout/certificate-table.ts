import { graphemes } from '../cut-text.ts';
import type { PrintLine } from '../print-item.ts';
import { type Column, drawRule } from './badge-header.ts';
import { drawClassChip } from './class-chip.ts';
import { wrapText } from './fit-text.ts';
import type { Measure, PrintFont } from './operation.ts';
import { ACCENT, INK } from './palette.ts';
import { capHeight, drawText, type Pen, points } from './pen.ts';

const HEAD_HEIGHT = 8;
const SIZE = 8;
const LEADING = points(SIZE) * 1.32;
const PADDING = 1.7;
const CHIP = 4.2;
/** A cell longer than this ends in an ellipsis: one row must never outgrow a page. */
const MAX_CELL_LINES = 12;

interface Cell {
  readonly title: string;
  /** Parts of the table's width. */
  readonly from: number;
  readonly to: number;
  readonly font: PrintFont;
  readonly colour: string;
  readonly text: (line: PrintLine, number: number) => string;
}

/** Where the product's name begins, in parts of the table's width. */
const NOTE_FROM = 0.05;

const REGULAR = { font: 'regular', colour: INK } as const;
const CELLS: readonly Cell[] = [
  { ...REGULAR, title: 'No', from: 0, to: 0.05, text: (_line, number) => String(number) },
  {
    title: 'Produk',
    from: 0.05,
    to: 0.31,
    font: 'semibold',
    colour: INK,
    text: (line) => line.name,
  },
  { ...REGULAR, title: 'Kelas', from: 0.31, to: 0.38, text: () => '' },
  { ...REGULAR, title: 'Teknik', from: 0.38, to: 0.54, text: (line) => line.techniqueLabel },
  { ...REGULAR, title: 'Bahan', from: 0.54, to: 0.8, text: (line) => line.materialsText ?? '' },
  { ...REGULAR, title: 'Asal', from: 0.8, to: 1, text: (line) => line.originText ?? '' },
];

/** The titles of the columns with a rule below. Returns the lower edge. */
export function drawTableHead(pen: Pen, column: Column, top: number): number {
  const y = top + HEAD_HEIGHT - 3;
  for (const { title, from } of CELLS) {
    const x = column.x + from * column.width;
    drawText(pen, x, y, title, { font: 'bold', size: 7.5, colour: ACCENT });
  }
  const ends = { x1: column.x, x2: column.x + column.width };
  const rule = { y1: top + HEAD_HEIGHT - 1, y2: top + HEAD_HEIGHT - 1 };
  pen.operations.push({ op: 'line', ...ends, ...rule, stroke: ACCENT, strokeWidth: 0.5 });
  return top + HEAD_HEIGHT;
}

export interface TableRow {
  /** Millimetres. */
  readonly height: number;
  readonly draw: (pen: Pen, top: number) => void;
}

/** A row whose cells wrap; its height is known before it is placed on a page. */
export function layoutRow(
  line: PrintLine,
  number: number,
  column: Column,
  measure: Measure,
): TableRow {
  const wrapped = CELLS.map((cell) => {
    const maxWidth = (cell.to - cell.from) * column.width - 2.5;
    return clip(
      wrapText(cell.text(line, number), { font: cell.font, size: SIZE, maxWidth }, measure),
    );
  });
  const lines = Math.max(1, ...wrapped.map((cell) => cell.length));
  const note = disclosureLines(line, column, measure);
  const cells = Math.max(CHIP, lines * LEADING);
  const height = cells + note.length * LEADING + 2 * PADDING;
  const draw = (pen: Pen, top: number) => {
    for (const [index, { from, font, colour }] of CELLS.entries()) {
      for (const [row, text] of (wrapped[index] ?? []).entries()) {
        const y = top + PADDING + capHeight(SIZE) + 0.7 + row * LEADING;
        drawText(pen, column.x + from * column.width, y, text, { font, size: SIZE, colour });
      }
    }
    for (const [row, text] of note.entries()) {
      const y = top + PADDING + cells + capHeight(SIZE) + 0.7 + row * LEADING;
      drawText(pen, column.x + NOTE_FROM * column.width, y, text, { ...REGULAR, size: SIZE });
    }
    drawClassChip(pen, line.classCode, column.x + 0.31 * column.width, top + PADDING - 0.3, CHIP);
    drawRule(pen, column, top + height);
  };
  return { height, draw };
}

/** What has to be said of a line, below its cells and as wide as they are. */
function disclosureLines(line: PrintLine, column: Column, measure: Measure): string[] {
  const maxWidth = (1 - NOTE_FROM) * column.width;
  const rule = { font: REGULAR.font, size: SIZE, maxWidth };
  return line.disclosure ? clip(wrapText(line.disclosure, rule, measure)) : [];
}

function clip(lines: string[]): string[] {
  if (lines.length <= MAX_CELL_LINES) {
    return lines;
  }
  const kept = lines.slice(0, MAX_CELL_LINES);
  return [
    ...kept.slice(0, -1),
    `${graphemes(kept.at(-1) ?? '')
      .slice(0, -2)
      .join('')}…`,
  ];
}
