import type { Operation, Page, PrintFont, QrOperation, TextOperation } from './layout/operation.ts';

const WEIGHTS: Record<PrintFont, number> = {
  regular: 400,
  semibold: 600,
  bold: 700,
  extrabold: 800,
};
const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;
const MM_PER_POINT = 25.4 / 72;

/**
 * The page as an SVG document in millimetres, drawn from the same operations as the PDF. Every
 * text is held to its measured width, so that it fits even where the typeface is missing.
 */
export function paintSvg(page: Page): string {
  const { width, height } = page;
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${num(width)} ${num(height)}"` +
    ` width="${num(width)}mm" height="${num(height)}mm"` +
    ` font-family="'Plus Jakarta Sans','Noto Sans',sans-serif">`;
  const paper = `<rect width="${num(width)}" height="${num(height)}" fill="#ffffff"/>`;
  return `${head}${paper}${page.operations.map(paintOperation).join('')}</svg>`;
}

function paintOperation(operation: Operation): string {
  switch (operation.op) {
    case 'text':
      return paintText(operation);
    case 'qr':
      return paintQr(operation);
    case 'line': {
      const { x1, y1, x2, y2, stroke, strokeWidth } = operation;
      const ends = `x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}"`;
      return `<line ${ends} stroke="${stroke}" stroke-width="${num(strokeWidth)}"/>`;
    }
    case 'rect': {
      const { x, y, w, h, radius = 0, fill = 'none', stroke, strokeWidth = 0.2 } = operation;
      const box = `x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}"`;
      const line = stroke ? ` stroke="${stroke}" stroke-width="${num(strokeWidth)}"` : '';
      return `<rect ${box} rx="${num(radius)}" fill="${fill}"${line}/>`;
    }
  }
}

function paintText({ x, y, text, font, size, colour, align, width }: TextOperation): string {
  const place = `x="${num(x)}" y="${num(y)}" text-anchor="${ANCHORS[align]}"`;
  const type = `font-size="${num(size * MM_PER_POINT)}" font-weight="${WEIGHTS[font]}"`;
  const length = `textLength="${num(width)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text ${place} ${type} ${length} fill="${colour}">${escapeXml(text)}</text>`;
}

function paintQr({ x, y, size, modules, colour, alt }: QrOperation): string {
  const scale = size / modules.length;
  let path = '';
  for (const [row, cells] of modules.entries()) {
    let column = cells.indexOf(true);
    while (column >= 0) {
      const next = cells.indexOf(false, column);
      const end = next < 0 ? cells.length : next;
      path += `M${column} ${row}h${end - column}v1H${column}z`;
      column = cells.indexOf(true, end);
    }
  }
  const place = `transform="translate(${num(x)} ${num(y)}) scale(${scale})"`;
  const label = `role="img" aria-label="${escapeXml(alt)}" shape-rendering="crispEdges"`;
  return `<path ${label} ${place} fill="${colour}" d="${path}"/>`;
}

function num(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
