import type { CertificateItem } from '../print-item.ts';
import { type Column, drawRule } from './badge-header.ts';
import { drawClassChip } from './class-chip.ts';
import { wrapText } from './fit-text.ts';
import { type Measure, moveOperation, type Operation } from './operation.ts';
import { INK, MUTED } from './palette.ts';
import { drawFitted, drawText, type Pen, points } from './pen.ts';
import { BASIS_IN_SENTENCE, CLASS_WORDS, printDay } from './print-words.ts';

const SIGNATURE_HEIGHT = 34;
const BODY = { font: 'regular', size: 8.5 } as const;

export interface Closing {
  /** Millimetres, signatures included. */
  readonly height: number;
  /** Writes the words below `top` and the signatures above `bottom`. */
  readonly draw: (pen: Pen, top: number, bottom: number) => void;
}

/** What the classes mean, what the paper is and is not, and where it is signed. */
export function layoutClosing(item: CertificateItem, column: Column, measure: Measure): Closing {
  const operations: Operation[] = [];
  const height = drawWords({ measure, operations }, item, column);
  return {
    height: height + SIGNATURE_HEIGHT,
    draw: (pen, top, bottom) => {
      pen.operations.push(...operations.map((operation) => moveOperation(operation, 0, top)));
      drawSignatures(pen, item, column, bottom - SIGNATURE_HEIGHT);
    },
  };
}

function drawWords(pen: Pen, item: CertificateItem, column: Column): number {
  let y = 6;
  if (item.moreLines > 0) {
    drawText(pen, column.x, y, `+${item.moreLines} lini`, { ...BODY, font: 'bold', colour: INK });
    y += 5;
  }
  for (const letter of [...new Set(item.lines.map((line) => line.classCode))].sort()) {
    drawClassChip(pen, letter, column.x, y - 3, 3.8);
    drawText(pen, column.x + 6, y, CLASS_WORDS[letter].id, { ...BODY, size: 8, colour: INK });
    y += 5;
  }
  y += 2;
  for (const [index, paragraph] of statements(item).entries()) {
    const font = index === 0 ? 'semibold' : 'regular';
    const rule = { font, size: BODY.size, maxWidth: column.width } as const;
    for (const line of wrapText(paragraph, rule, pen.measure).slice(0, 4)) {
      drawText(pen, column.x, y, line, { ...BODY, font, colour: INK });
      y += points(BODY.size) * 1.4;
    }
    y += 1.2;
  }
  return y;
}

function statements(item: CertificateItem): string[] {
  const basis = BASIS_IN_SENTENCE[item.basis];
  const checked =
    item.checkedOn && item.basis !== 'PERNYATAAN' ? ` (${printDay(item.checkedOn)})` : '';
  const contact = item.complaintContact?.trim();
  return [
    `Diterbitkan penyelenggara berdasarkan ${basis}${checked}. ` +
      'Bukan sertifikat SNI, TKDN, Batikmark, IG, halal, atau SKA. ' +
      'Periksa status sebelum membeli.',
    'Cara memeriksa: pindai kode QR atau sebutkan nomor sertifikat di meja informasi. Status ' +
      'dapat ditangguhkan atau dicabut setelah dicetak.',
    ...(contact ? [`Pengaduan: ${contact}`] : []),
  ];
}

function drawSignatures(pen: Pen, item: CertificateItem, { x, width }: Column, top: number): void {
  const gap = 6;
  const w = (width - 2 * gap) / 3;
  const boxes = [
    ['Pemeriksa', item.verifier ?? ''],
    ['Penyetuju', item.approver ?? ''],
    ['Cap penyelenggara', ''],
  ] as const;
  for (const [index, [label, name]] of boxes.entries()) {
    const left = x + index * (w + gap);
    drawText(pen, left, top + 3, label, { font: 'semibold', size: 8, colour: MUTED });
    drawRule(pen, { x: left, width: w }, top + SIGNATURE_HEIGHT - 6);
    drawFitted(pen, left, top + SIGNATURE_HEIGHT - 4, name, {
      font: 'semibold',
      maxSize: 9,
      minSize: 6.5,
      maxWidth: w,
      colour: INK,
    });
  }
}

/** Serial, journal anchor, print run and page number, on every page. */
export function drawPageFoot(
  pen: Pen,
  item: CertificateItem,
  column: Column,
  pageHeight: number,
  { page, of }: { readonly page: number; readonly of: number },
): void {
  const top = pageHeight - 18;
  drawRule(pen, column, top);
  const style = { maxSize: 7.5, minSize: 5, colour: MUTED } as const;
  const run = `${item.serial} · Cetakan ke-${item.copy} · Revisi ${item.revision} · ${item.anchor}`;
  drawFitted(pen, column.x, top + 3, run, {
    ...style,
    font: 'regular',
    maxWidth: column.width * 0.75,
  });
  drawFitted(pen, column.x + column.width, top + 3, `Halaman ${page} dari ${of}`, {
    ...style,
    font: 'semibold',
    maxWidth: column.width * 0.22,
    align: 'right',
  });
}
