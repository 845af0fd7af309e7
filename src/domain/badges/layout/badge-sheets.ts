import type { BadgeSheetItem } from '../print-item.ts';
import { BADGE_HEIGHT, BADGE_WIDTH, layoutBadge } from './badge-page.ts';
import { type LineOperation, type Measure, moveOperation, type Page } from './operation.ts';

/** `a6`: one badge a page; `a4x4`: four on an A4 with cutting marks. */
export const SHEETS = ['a6', 'a4x4'] as const;
export type Sheet = (typeof SHEETS)[number];

const A4 = { width: 210, height: 297 };
const CELL = { width: A4.width / 2, height: A4.height / 2 };
const PER_SHEET = 4;
const MARK_LENGTH = 5;
/** Printers lose the outermost millimetres, so marks begin further in. */
const MARK_INSET = 4;

/** The pages of a print run, in the order of the items; the last A4 may be partly empty. */
export function layoutBadgeSheets(
  items: readonly BadgeSheetItem[],
  sheet: Sheet,
  measure: Measure,
): Page[] {
  const badges = items.map((item) => layoutBadge(item, measure));
  if (sheet === 'a6') {
    return badges;
  }
  const sheets: Page[] = [];
  for (let start = 0; start < badges.length; start += PER_SHEET) {
    sheets.push(layoutSheet(badges.slice(start, start + PER_SHEET)));
  }
  return sheets;
}

function layoutSheet(badges: readonly Page[]): Page {
  const operations = badges.flatMap((badge, index) => {
    const dx = (index % 2) * CELL.width + (CELL.width - BADGE_WIDTH) / 2;
    const dy = Math.floor(index / 2) * CELL.height + (CELL.height - BADGE_HEIGHT) / 2;
    return badge.operations.map((operation) => moveOperation(operation, dx, dy));
  });
  return { ...A4, operations: [...operations, ...cuttingMarks()] };
}

/** Two cuts part the four badges: ticks at both ends of each and a cross where they meet. */
function cuttingMarks(): LineOperation[] {
  const { width, height } = A4;
  const marks = (length: number) => [
    [MARK_INSET, MARK_INSET + MARK_LENGTH],
    [length / 2 - MARK_LENGTH / 2, length / 2 + MARK_LENGTH / 2],
    [length - MARK_INSET - MARK_LENGTH, length - MARK_INSET],
  ];
  const pen = { op: 'line', stroke: '#000000', strokeWidth: 0.15 } as const;
  return [
    ...marks(height).map(([y1 = 0, y2 = 0]) => ({ ...pen, x1: width / 2, x2: width / 2, y1, y2 })),
    ...marks(width).map(([x1 = 0, x2 = 0]) => ({ ...pen, y1: height / 2, y2: height / 2, x1, x2 })),
  ];
}
