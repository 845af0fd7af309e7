import type { CertificateItem } from '../print-item.ts';
import { drawPageFoot, layoutClosing } from './certificate-foot.ts';
import { drawCertificateHead, drawContinuedHead } from './certificate-head.ts';
import { drawTableHead, layoutRow } from './certificate-table.ts';
import type { Measure, Page } from './operation.ts';
import type { Pen } from './pen.ts';

const WIDTH = 210;
const HEIGHT = 297;
const MARGIN = 18;
const COLUMN = { x: MARGIN, width: WIDTH - 2 * MARGIN };
/** Above the foot of every page. */
const BODY_BOTTOM = HEIGHT - 26;

/**
 * The certificate on as many A4 pages as its lines need; the signatures stand on the last. Pure:
 * equal items give equal pages.
 *
 * @throws RangeError for a code text that is not a token
 */
export function layoutCertificate(item: CertificateItem, measure: Measure): Page[] {
  const pens: Pen[] = [];
  const openPage = (): Pen => {
    const opened = { measure, operations: [] };
    pens.push(opened);
    return opened;
  };
  let pen = openPage();
  let y = drawTableHead(pen, COLUMN, drawCertificateHead(pen, item, COLUMN, MARGIN));
  for (const [index, line] of item.lines.entries()) {
    const row = layoutRow(line, index + 1, COLUMN, measure);
    if (y + row.height > BODY_BOTTOM) {
      pen = openPage();
      y = drawTableHead(pen, COLUMN, drawContinuedHead(pen, item, COLUMN, MARGIN));
    }
    row.draw(pen, y);
    y += row.height;
  }
  const closing = layoutClosing(item, COLUMN, measure);
  if (y + closing.height > BODY_BOTTOM) {
    pen = openPage();
    y = drawContinuedHead(pen, item, COLUMN, MARGIN);
  }
  closing.draw(pen, y, BODY_BOTTOM);
  return pens.map((page, index) => {
    drawPageFoot(page, item, COLUMN, HEIGHT, { page: index + 1, of: pens.length });
    return { width: WIDTH, height: HEIGHT, operations: page.operations };
  });
}
