import type { BadgeSheetItem } from '../print-item.ts';
import { qrModules } from '../qr-code.ts';
import { type Column, drawRule } from './badge-header.ts';
import { ACCENT, INK, MUTED, PAPER } from './palette.ts';
import { capHeight, drawFitted, drawText, type Pen } from './pen.ts';
import { GRADE_WORDS, NOT_A_CERTIFICATE, printDays } from './print-words.ts';
import { qrSide } from './qr-placement.ts';

/** Symbol and quiet zone; version 11 then prints at 31 mm. */
const QR_ROOM = 35.5;
const LABEL = { font: 'semibold', size: 6, colour: MUTED } as const;

/** QR code on the left; serial, validity, grade and print run beside it. */
export function drawBadgeProof(pen: Pen, item: BadgeSheetItem, column: Column, top: number): void {
  const modules = qrModules(item.qrText);
  const size = qrSide(modules, QR_ROOM);
  const alt = `Kode QR seri ${item.serial}`;
  pen.operations.push({ op: 'qr', x: column.x, y: top, size, modules, colour: '#000000', alt });
  const x = column.x + size + 5;
  const right = { x, width: column.x + column.width - x };
  drawText(pen, x, top + 1.6, 'NOMOR SERI', LABEL);
  drawFitted(pen, x, top + 3.3, item.serial, {
    font: 'bold',
    maxSize: 15,
    minSize: 8,
    maxWidth: right.width,
    colour: INK,
  });
  drawText(pen, x, top + 11.2, 'BERLAKU', LABEL);
  drawFitted(pen, x, top + 12.7, printDays(item.validFrom, item.validTo), {
    font: 'semibold',
    maxSize: 9.5,
    minSize: 6,
    maxWidth: right.width,
    colour: INK,
  });
  drawGrade(pen, item, right, top + 17.6);
  const run = `Cetakan ke-${item.copy} · Revisi ${item.revision} · Aturan ${item.ruleVersion}`;
  const tiny = { font: 'regular', minSize: 4.5, maxWidth: right.width, colour: MUTED } as const;
  drawFitted(pen, x, top + 27.4, run, { ...tiny, maxSize: 6.5 });
  drawFitted(pen, x, top + 30, item.anchor, { ...tiny, maxSize: 5 });
}

function drawGrade(pen: Pen, item: BadgeSheetItem, { x, width }: Column, top: number): void {
  const { name, id, en } = GRADE_WORDS[item.grade];
  const confirmed = item.grade === 'confirmed';
  const size = 6.5;
  const w = pen.measure(name, 'bold', size) + 3.2;
  const box = { op: 'rect', x, y: top, w, h: 3.6, radius: 0.8 } as const;
  pen.operations.push(
    confirmed ? { ...box, fill: ACCENT } : { ...box, stroke: ACCENT, strokeWidth: 0.3 },
  );
  const baseline = top + 1.8 + capHeight(size) / 2;
  const colour = confirmed ? PAPER : ACCENT;
  drawText(pen, x + 1.6, baseline, name, { font: 'bold', size, colour });
  const fine = { font: 'regular', minSize: 4.5, maxWidth: width } as const;
  drawFitted(pen, x, top + 4.7, id, { ...fine, maxSize: 6.5, colour: INK });
  drawFitted(pen, x, top + 7.2, en, { ...fine, maxSize: 5.5, colour: MUTED });
}

/** What the paper is not. `bottom` is the last baseline. */
export function drawBadgeNotice(pen: Pen, column: Column, bottom: number): void {
  drawRule(pen, column, bottom - 6.2);
  const { id, en } = NOT_A_CERTIFICATE;
  const fit = { minSize: 5, maxWidth: column.width } as const;
  drawFitted(pen, column.x, bottom - 4.6, id, {
    ...fit,
    font: 'semibold',
    maxSize: 7,
    colour: INK,
  });
  drawFitted(pen, column.x, bottom - 1.4, en, {
    ...fit,
    font: 'regular',
    maxSize: 5.5,
    colour: MUTED,
  });
}
