import { QUIET_MODULES } from '../qr-code.ts';
import type { Operation, Page, TextOperation } from './operation.ts';
import { capHeight } from './pen.ts';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const TOLERANCE = 0.01;
/** The last line of a page may stand this near to its lower edge. */
const FOOT = 5;

/** Texts outside the margin, and texts or a code's quiet zone that meet each other. */
export function pageProblems(page: Page, margin: number): string[] {
  const boxes = page.operations.flatMap(boxesOf);
  const outside = boxes
    .filter(({ name }) => name !== 'QR')
    .filter(
      ({ left, top, right, bottom }) =>
        left < margin - TOLERANCE ||
        top < margin - TOLERANCE ||
        right > page.width - margin + TOLERANCE ||
        bottom > page.height - FOOT,
    )
    .map(({ name }) => `outside the margin: ${name}`);
  const meeting = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => meet(box, other))
      .map((other) => `"${box.name}" meets "${other.name}"`),
  );
  return [...outside, ...meeting];
}

function boxesOf(operation: Operation): Box[] {
  if (operation.op === 'text') {
    return [textBox(operation)];
  }
  if (operation.op !== 'qr') {
    return [];
  }
  const quiet = (operation.size / operation.modules.length) * QUIET_MODULES;
  const [left, top] = [operation.x - quiet, operation.y - quiet];
  const side = operation.size + 2 * quiet;
  return [{ name: 'QR', left, top, right: left + side, bottom: top + side }];
}

/** From the height of capitals down to the baseline. */
function textBox({ x, y, width, align, size, text }: TextOperation): Box {
  const left = x - width * { left: 0, center: 0.5, right: 1 }[align];
  return { name: text, left, top: y - capHeight(size), right: left + width, bottom: y };
}

function meet(a: Box, b: Box): boolean {
  return (
    a.right > b.left + TOLERANCE &&
    b.right > a.left + TOLERANCE &&
    a.bottom > b.top + TOLERANCE &&
    b.bottom > a.top + TOLERANCE
  );
}
