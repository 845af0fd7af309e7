import { type Column, drawRule } from '../../badges/layout/badge-header.ts';
import { wrapText } from '../../badges/layout/fit-text.ts';
import type { Measure } from '../../badges/layout/operation.ts';
import { ACCENT, HAIRLINE, INK, MUTED } from '../../badges/layout/palette.ts';
import { drawFitted, drawText, type Pen, points } from '../../badges/layout/pen.ts';
import { printDay } from '../../badges/layout/print-words.ts';
import { indonesian } from '../../language/id/indonesian.ts';
import { fill } from '../declaration-words.ts';
import type { DeclarationForm } from './declaration-form.ts';

const words = indonesian.declaration;
const SIGNATURES = 48;
const STAMP = { width: 26, height: 18 };
const BODY = { font: 'regular', size: 9 } as const;
const LEADING = points(BODY.size) * 1.4;

export interface FormClosing {
  /** Millimetres, signatures included. */
  readonly height: number;
  readonly draw: (pen: Pen, top: number) => void;
}

/** The words that are signed, what the paper is not, and the boxes to sign in. */
export function layoutFormClosing(
  form: DeclarationForm,
  column: Column,
  measure: Measure,
): FormClosing {
  const lines = paragraphs(form).map(({ text, font }) => ({
    font,
    lines: wrapText(text, { font, size: BODY.size, maxWidth: column.width }, measure),
  }));
  const count = lines.reduce((total, paragraph) => total + paragraph.lines.length, 0);
  const text = 8 + count * LEADING + lines.length * 1.6;
  return {
    height: text + SIGNATURES,
    draw: (pen, top) => {
      const style = { font: 'bold', size: 10, colour: ACCENT, role: 'heading' } as const;
      drawText(pen, column.x, top + 5.5, words.statementTitle, style);
      let y = top + 8 + LEADING * 0.75;
      for (const paragraph of lines) {
        for (const line of paragraph.lines) {
          drawText(pen, column.x, y, line, { ...BODY, font: paragraph.font, colour: INK });
          y += LEADING;
        }
        y += 1.6;
      }
      drawSignatures(pen, column, top + text);
    },
  };
}

function paragraphs({ signed }: DeclarationForm) {
  const sentence = signed?.method === 'paper' ? words.form.signedPaper : words.form.signedScreen;
  const told = signed && {
    text: fill(sentence, {
      name: signed.name ?? words.form.nameErased,
      day: printDay(signed.on),
    }),
    font: 'semibold' as const,
  };
  return [
    { text: words.statement, font: 'semibold' as const },
    { text: words.form.notCertificate, font: 'regular' as const },
    { text: words.form.stampNote, font: 'regular' as const },
    ...(told ? [told] : []),
  ];
}

function drawSignatures(pen: Pen, { x, width }: Column, top: number): void {
  const gap = 8;
  const w = (width - gap) / 2;
  const [left, right] = [x, x + w + gap];
  const { form } = words;
  const small = { font: 'regular', size: 8, colour: MUTED } as const;
  const bold = { font: 'semibold', size: 8.5, colour: INK } as const;
  drawText(pen, left, top + 4, `${form.place}:`, small);
  drawRule(pen, { x: left + 30, width: w - 30 }, top + 4.6);
  drawText(pen, left, top + 11, form.exhibitor, bold);
  drawText(pen, right, top + 11, form.officer, bold);
  const { width: stampWidth, height: stampHeight } = STAMP;
  const box = { op: 'rect', x: left, y: top + 15, w: stampWidth, h: stampHeight } as const;
  pen.operations.push({ ...box, stroke: HAIRLINE, strokeWidth: 0.3 });
  drawFitted(pen, left + stampWidth / 2, top + 23, form.stamp, {
    font: 'regular',
    maxSize: 7,
    minSize: 5,
    maxWidth: stampWidth - 3,
    colour: MUTED,
    align: 'center',
  });
  for (const [at, label] of [
    [left, form.nameAndRole],
    [right, form.officerName],
  ] as const) {
    drawRule(pen, { x: at, width: w }, top + 40);
    drawText(pen, at, top + 44, label, small);
  }
}
