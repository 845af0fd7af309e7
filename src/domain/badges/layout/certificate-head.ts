import type { CertificateItem } from '../print-item.ts';
import { qrModules } from '../qr-code.ts';
import { type Column, drawRule } from './badge-header.ts';
import { ACCENT, INK, MUTED, PAPER } from './palette.ts';
import { drawFitted, drawText, type Pen } from './pen.ts';
import { BASIS_WORDS, GRADE_WORDS, printDay, printDays, TITLE_WORDS } from './print-words.ts';
import { qrSide } from './qr-placement.ts';

const BAND_HEIGHT = 27;
const QR_ROOM = 36;

/** Title band, QR code and the facts of the holder on the first page. Returns the lower edge. */
export function drawCertificateHead(
  pen: Pen,
  item: CertificateItem,
  column: Column,
  top: number,
): number {
  drawBand(pen, item, column, top);
  const modules = qrModules(item.qrText);
  const size = qrSide(modules, QR_ROOM);
  const y = top + BAND_HEIGHT + 7;
  const x = column.x + column.width - size;
  const alt = `Kode QR seri ${item.serial}`;
  pen.operations.push({ op: 'qr', x, y, size, modules, colour: '#000000', alt });
  const left = { x: column.x, width: column.width - QR_ROOM - 6 };
  const holder = drawHolder(pen, item, left, y);
  return Math.max(drawFacts(pen, item, left, holder + 5), y + size + 3) + 4;
}

function drawBand(pen: Pen, item: CertificateItem, { x, width }: Column, y: number): void {
  const declared = item.basis === 'PERNYATAAN';
  const line = 0.8;
  pen.operations.push(
    declared
      ? {
          op: 'rect',
          x: x + line / 2,
          y: y + line / 2,
          w: width - line,
          h: BAND_HEIGHT - line,
          radius: 2.5,
          stroke: ACCENT,
          strokeWidth: line,
        }
      : { op: 'rect', x, y, w: width, h: BAND_HEIGHT, radius: 2.5, fill: ACCENT },
  );
  const colour = declared ? ACCENT : PAPER;
  const inner = { maxWidth: width - 16, minSize: 7, colour } as const;
  const over = `SERTIFIKAT PESERTA · ${item.editionName} · ${item.venue}`;
  drawFitted(pen, x + 8, y + 5.4, over, { ...inner, font: 'semibold', maxSize: 9 });
  drawFitted(pen, x + 8, y + 10.4, TITLE_WORDS[item.basis].join(' '), {
    ...inner,
    font: 'extrabold',
    maxSize: 24,
    role: 'title',
  });
  const { id, en } = BASIS_WORDS[item.basis];
  const used = drawText(pen, x + 8, y + 22, id, { font: 'semibold', size: 9, colour });
  drawText(pen, x + 8 + used + 2.5, y + 22, en, { font: 'regular', size: 8, colour });
}

function drawHolder(pen: Pen, item: CertificateItem, { x, width }: Column, top: number): number {
  const y = drawFitted(pen, x, top, item.legalName, {
    font: 'extrabold',
    maxSize: 21,
    minSize: 12,
    wrapBelow: 16,
    maxLines: 2,
    maxWidth: width,
    colour: INK,
    role: 'heading',
  });
  if (item.fascia.trim() === '' || item.fascia.trim() === item.legalName.trim()) {
    return y;
  }
  return drawFitted(pen, x, y + 2.6, item.fascia, {
    font: 'regular',
    maxSize: 11,
    minSize: 8,
    maxWidth: width,
    colour: MUTED,
  });
}

function drawFacts(pen: Pen, item: CertificateItem, column: Column, top: number): number {
  const grade = GRADE_WORDS[item.grade];
  const facts: readonly (readonly [string, string])[] = [
    ['Nomor sertifikat', item.serial],
    ['NIB', item.nibMasked ?? ''],
    ['Stan', item.booths.join(', ')],
    ['Kabupaten/kota', item.regionName],
    ['Berlaku', printDays(item.validFrom, item.validTo)],
    ['Diterbitkan', printDay(item.issuedOn)],
    ['Tingkat', `${grade.name} · ${grade.id}`],
    ['Aturan', item.ruleVersion],
  ];
  let y = top;
  for (const [label, value] of facts.filter(([, text]) => text.trim() !== '')) {
    const serial = label === 'Nomor sertifikat';
    drawText(pen, column.x, y + 2.6, label, { font: 'regular', size: 8.5, colour: MUTED });
    const end = drawFitted(pen, column.x + 34, y + (serial ? -0.1 : 0.4), value, {
      font: serial ? 'bold' : 'semibold',
      maxSize: serial ? 12 : 9,
      minSize: 7,
      wrapBelow: 8,
      maxLines: 2,
      maxWidth: column.width - 34,
      colour: INK,
    });
    y = Math.max(y + 5, end + 2.6);
  }
  return y;
}

/** The short head of the pages after the first. Returns its lower edge. */
export function drawContinuedHead(
  pen: Pen,
  item: CertificateItem,
  column: Column,
  top: number,
): number {
  const fit = { maxSize: 10, minSize: 7, colour: INK } as const;
  drawFitted(pen, column.x, top, item.legalName, {
    ...fit,
    font: 'bold',
    maxWidth: column.width * 0.62,
  });
  drawFitted(pen, column.x + column.width, top, item.serial, {
    ...fit,
    font: 'semibold',
    maxWidth: column.width * 0.35,
    align: 'right',
  });
  drawRule(pen, column, top + 6);
  return top + 9;
}
