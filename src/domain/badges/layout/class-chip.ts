import type { ClassLetter } from '../print-item.ts';
import { ACCENT, PAPER } from './palette.ts';
import { capHeight, drawText, type Pen } from './pen.ts';

/**
 * The letter of an origin class in a square, filled for A (fully Indonesian) and open for the
 * others, so that a grey print tells them apart twice.
 */
export function drawClassChip(
  pen: Pen,
  letter: ClassLetter,
  x: number,
  y: number,
  side: number,
): void {
  const filled = letter === 'A';
  const box = { op: 'rect', x, y, w: side, h: side, radius: side * 0.22 } as const;
  pen.operations.push(
    filled ? { ...box, fill: ACCENT } : { ...box, stroke: ACCENT, strokeWidth: side * 0.09 },
  );
  const size = side * 2.15;
  drawText(pen, x + side / 2, y + side / 2 + capHeight(size) / 2, letter, {
    font: 'bold',
    size,
    colour: filled ? PAPER : ACCENT,
    align: 'center',
  });
}
