import type { Column } from '../../badges/layout/badge-header.ts';
import { wrapText } from '../../badges/layout/fit-text.ts';
import type { Measure } from '../../badges/layout/operation.ts';
import { ACCENT, HAIRLINE, INK, MUTED } from '../../badges/layout/palette.ts';
import { drawText, type Pen, points } from '../../badges/layout/pen.ts';
import type { DeclarationPart, DeclarationRow } from '../declaration-parts.ts';

/** One line of print; a part flows over as many pages as its lines need. */
export interface FormLine {
  /** Millimetres. */
  readonly height: number;
  /** Room that must be left on the page for this line to be worth starting there. */
  readonly needs: number;
  readonly draw: (pen: Pen, top: number) => void;
}

const SIZE = 9;
const LEADING = points(SIZE) * 1.36;
const GAP = 1.1;
const HEADING = 9;
const NUMBER_WIDTH = 7;
/** A longer label is wrapped beside its value. */
const LABEL_SHARE = 0.3;
const QUESTION_SHARE = 0.5;

/** The heading of a part and its rows, line by line. */
export function partLines(part: DeclarationPart, column: Column, measure: Measure): FormLine[] {
  return [
    headingLine(part, column),
    ...part.rows.flatMap((row) => rowLines(part, row, column, measure)),
  ];
}

function headingLine({ title }: DeclarationPart, { x, width }: Column): FormLine {
  return {
    height: HEADING,
    needs: HEADING + 3 * LEADING,
    draw: (pen, top) => {
      const y = top + HEADING - 3.2;
      const style = { font: 'bold', size: 10, colour: ACCENT, role: 'heading' } as const;
      drawText(pen, x, y, title, style);
      const rule = { op: 'line', x1: x, x2: x + width, y1: y + 1.6, y2: y + 1.6 } as const;
      pen.operations.push({ ...rule, stroke: HAIRLINE, strokeWidth: 0.3 });
    },
  };
}

function rowLines(
  part: DeclarationPart,
  { label, value }: DeclarationRow,
  { x, width }: Column,
  measure: Measure,
): FormLine[] {
  const indent = labelWidth(part, label, width);
  const labels = wrapText(label, { font: 'regular', size: SIZE, maxWidth: indent - 2 }, measure);
  const values = wrapText(
    value,
    { font: 'semibold', size: SIZE, maxWidth: width - indent },
    measure,
  );
  const count = Math.max(labels.length, values.length);
  return Array.from({ length: count }, (_none, index) => ({
    height: LEADING + (index === count - 1 ? GAP : 0),
    needs: LEADING,
    draw: (pen: Pen, top: number) => {
      const y = top + LEADING * 0.75;
      drawText(pen, x, y, labels[index] ?? '', { font: 'regular', size: SIZE, colour: MUTED });
      const style = { font: 'semibold', size: SIZE, colour: INK } as const;
      drawText(pen, x + indent, y, values[index] ?? '', style);
    },
  }));
}

function labelWidth({ code }: DeclarationPart, label: string, width: number): number {
  if (code === 'materials' || code === 'steps') {
    return label === '' ? 0 : NUMBER_WIDTH;
  }
  return width * (code === 'answers' ? QUESTION_SHARE : LABEL_SHARE);
}
