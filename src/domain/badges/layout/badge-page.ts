import type { BadgeSheetItem } from '../print-item.ts';
import { drawBadgeNotice, drawBadgeProof } from './badge-foot.ts';
import { drawBadgeHolder, drawBadgeTitle } from './badge-header.ts';
import { drawBadgeLines, linesFit } from './badge-lines.ts';
import { COMPACT, type Density, ROOMY } from './density.ts';
import type { Measure, Operation, Page } from './operation.ts';

/** A6 upright, in millimetres. */
export const BADGE_WIDTH = 105;
export const BADGE_HEIGHT = 148;
/** Clear of what office printers cannot reach, so nothing runs to the edge. */
const MARGIN = 7;
const COLUMN = { x: MARGIN, width: BADGE_WIDTH - 2 * MARGIN };
const PROOF_TOP = 103;
const NOTICE_BOTTOM = 142.8;

/**
 * The badge of a booth on an A6 page. Texts that are too long shrink, wrap, then end in an
 * ellipsis; product lines that do not fit are counted. Pure: equal items give equal pages.
 *
 * @throws RangeError for a code text that is not a token
 */
export function layoutBadge(item: BadgeSheetItem, measure: Measure): Page {
  const roomy = drawUpper(item, measure, ROOMY);
  const { operations } = roomy.complete ? roomy : drawUpper(item, measure, COMPACT);
  const pen = { measure, operations };
  drawBadgeProof(pen, item, COLUMN, PROOF_TOP);
  drawBadgeNotice(pen, COLUMN, NOTICE_BOTTOM);
  return { width: BADGE_WIDTH, height: BADGE_HEIGHT, operations };
}

function drawUpper(item: BadgeSheetItem, measure: Measure, density: Density) {
  const operations: Operation[] = [];
  const pen = { measure, operations };
  const { gap, headingHeight } = density;
  const titleEnd = drawBadgeTitle(pen, item, COLUMN, MARGIN, density);
  const holderEnd = drawBadgeHolder(pen, item, COLUMN, titleEnd + gap, density);
  const lines = { ...COLUMN, top: holderEnd + gap * 0.75, bottom: PROOF_TOP - 2.6, headingHeight };
  drawBadgeLines(pen, item, lines);
  return { operations, complete: linesFit(item, lines) };
}
