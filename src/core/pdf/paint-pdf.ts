import PDFDocument from 'pdfkit';
import type {
  LineOperation,
  Operation,
  Page,
  QrOperation,
  RectOperation,
  TextOperation,
} from '../../domain/badges/layout/operation.ts';
import { measureRun } from './measure-text.ts';
import { openFont } from './print-fonts.ts';
import { textRuns } from './text-runs.ts';

export interface PdfOptions {
  readonly title: string;
  /** Language of the paper, e.g. `id-ID`. */
  readonly lang: string;
  /** Milliseconds since the epoch; equal pages and options give equal bytes. */
  readonly createdAt: number;
}

type Doc = InstanceType<typeof PDFDocument>;
type StructureElement = ReturnType<Doc['struct']>;

const POINTS_PER_MM = 72 / 25.4;
const pt = (millimetres: number) => millimetres * POINTS_PER_MM;

/**
 * Paints pages as one tagged PDF/A-2b file with embedded fonts.
 * @param onPage told the number of pages painted so far
 */
export async function paintPdf(
  pages: readonly Page[],
  options: PdfOptions,
  onPage?: (painted: number) => void,
): Promise<Uint8Array> {
  const doc = openDocument(options);
  const finished = collect(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const [index, page] of pages.entries()) {
    doc.addPage({ size: [pt(page.width), pt(page.height)], margin: 0 });
    const section = doc.struct('Sect');
    root.add(section);
    paintPage(doc, page, section);
    section.end();
    onPage?.(index + 1);
  }
  root.end();
  doc.end();
  return finished;
}

function openDocument({ title, lang, createdAt }: PdfOptions): Doc {
  return new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    tagged: true,
    displayTitle: true,
    lang,
    // An empty name keeps pdfkit from opening Helvetica, which PDF/A may not use unembedded.
    font: '',
    info: {
      Title: markupSafe(title),
      Creator: 'Asli',
      Producer: 'Asli',
      CreationDate: new Date(createdAt),
    },
  });
}

/** pdfkit writes the title into its XML metadata as it is, so no markup may be in it. */
function markupSafe(title: string): string {
  return title.replaceAll(/[<>&\p{Cc}\p{Surrogate}]/gu, ' ');
}

function collect(doc: Doc): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}

function paintPage(doc: Doc, page: Page, section: StructureElement): void {
  for (const group of groupOperations(page.operations)) {
    const [first] = group;
    if (first?.op === 'text' || first?.op === 'qr') {
      const paint = () => paintGroup(doc, group);
      const options = first.op === 'qr' ? { alt: first.alt, bbox: boxOf(first) } : {};
      const element = doc.struct(tagOf(first), options, paint);
      section.add(element);
    } else {
      doc.markContent('Artifact', { type: 'Layout' });
      paintGroup(doc, group);
      doc.endMarkedContent();
    }
  }
}

/** Neighbours that make one element for a screen reader: running text, ornaments. */
function groupOperations(operations: readonly Operation[]): Operation[][] {
  const groups: Operation[][] = [];
  for (const operation of operations) {
    const last = groups.at(-1);
    if (last?.[0] && operation.op !== 'qr' && tagOf(last[0]) === tagOf(operation)) {
      last.push(operation);
    } else {
      groups.push([operation]);
    }
  }
  return groups;
}

function tagOf(operation: Operation): 'H1' | 'H2' | 'P' | 'Figure' | 'Artifact' {
  if (operation.op === 'text') {
    return operation.role === 'title' ? 'H1' : operation.role === 'heading' ? 'H2' : 'P';
  }
  return operation.op === 'qr' ? 'Figure' : 'Artifact';
}

function boxOf({ x, y, size }: QrOperation): [number, number, number, number] {
  return [pt(x), pt(y), pt(x + size), pt(y + size)];
}

function paintGroup(doc: Doc, group: readonly Operation[]): void {
  for (const operation of group) {
    if (operation.op === 'text') {
      paintText(doc, operation);
    } else if (operation.op === 'rect') {
      paintRect(doc, operation);
    } else if (operation.op === 'line') {
      paintLine(doc, operation);
    } else {
      paintQr(doc, operation);
    }
  }
}

function paintText(doc: Doc, operation: TextOperation): void {
  const { font, size, align } = operation;
  const shift = align === 'left' ? 0 : align === 'center' ? 0.5 : 1;
  let x = operation.x - operation.width * shift;
  doc.fillColor(operation.colour);
  // The blank parts this line from the next for whoever reads the file aloud or copies from it.
  for (const run of textRuns(`${operation.text} `, font)) {
    // pdfkit 0.20 takes a parsed font; its types know only file names and bytes.
    const name = `${run.face}-${font}`;
    doc.registerFont(name, openFont(run.face, font) as unknown as string);
    doc.font(name, size);
    doc.text(run.text, pt(x), pt(operation.y), { lineBreak: false, baseline: 'alphabetic' });
    x += measureRun(run, font, size);
  }
}

function paintRect(doc: Doc, { x, y, w, h, radius, fill, stroke, strokeWidth }: RectOperation) {
  const outline = () =>
    radius
      ? doc.roundedRect(pt(x), pt(y), pt(w), pt(h), pt(radius))
      : doc.rect(pt(x), pt(y), pt(w), pt(h));
  if (fill) {
    outline().fill(fill);
  }
  if (stroke) {
    outline()
      .lineWidth(pt(strokeWidth ?? 0.2))
      .stroke(stroke);
  }
}

function paintLine(doc: Doc, { x1, y1, x2, y2, stroke, strokeWidth }: LineOperation): void {
  doc.moveTo(pt(x1), pt(y1)).lineTo(pt(x2), pt(y2)).lineWidth(pt(strokeWidth)).stroke(stroke);
}

/** Whole-number rectangles, neighbours merged, under one scale and in one fill: small and sharp. */
function paintQr(doc: Doc, { x, y, size, modules, colour }: QrOperation): void {
  doc.save();
  doc.translate(pt(x), pt(y)).scale(pt(size) / modules.length);
  for (const [row, cells] of modules.entries()) {
    let column = cells.indexOf(true);
    while (column >= 0) {
      const next = cells.indexOf(false, column);
      const end = next < 0 ? cells.length : next;
      doc.rect(column, row, end - column, 1);
      column = cells.indexOf(true, end);
    }
  }
  doc.fill(colour);
  doc.restore();
}
