import { ratesByPlace } from '../../../domain/risk/rates-by-place.ts';
import {
  type LineOutcome,
  type RuleFeedbackPack,
  ruleFeedback,
} from '../../../domain/risk/rule-feedback.ts';
import { all, type ReadDb } from '../../db/database.ts';
import { countedLines } from '../../queries/counted-lines.ts';
import { lineOutcomes, spanOfDay } from './line-outcomes.ts';

interface FixedLine {
  readonly date: string;
  readonly productId: string;
  readonly reason: string | null;
  readonly letGo: number | null;
  readonly place: string | null;
  readonly codes: string;
}

/**
 * Rules against what inspections made of their lines. A line keeps the rules that spoke when its
 * day was fixed: once a finding is put right the question is gone, and the rule that asked it would
 * lose what it earned. Random arms count on their own day alone, for what made somebody look at
 * such a line later was no draw.
 */
export function readFeedback(db: ReadDb, known: readonly string[], pack: RuleFeedbackPack) {
  const fixed = all<FixedLine>(
    db,
    `SELECT date, product_id AS productId, reason, let_go AS letGo, place, codes FROM risk_day_line
      ORDER BY date, ordinal`,
  );
  const lines = new Map(
    countedLines(db).map(({ id, codes, place }) => [id, { codes, place, selected: false }]),
  );
  for (const { productId, reason, letGo, place, codes } of fixed) {
    const selected = isSelected({ reason, letGo }) || lines.get(productId)?.selected === true;
    lines.set(productId, { codes: JSON.parse(codes) as string[], place, selected });
  }
  const outcome = lineOutcomes(db);
  const judged = [...lines].map(([id, line]) => ({ ...line, outcome: outcome(id) }));
  const { deadFromExamined, percentFromExamined } = pack;
  const feedback = ruleFeedback(known, judged, randomOutcomes(db, fixed), deadFromExamined);
  return {
    rules: [...feedback.rules],
    random: feedback.random,
    neverRaised: [...feedback.neverRaised],
    neverConfirmed: [...feedback.neverConfirmed],
    deadFromExamined,
    percentFromExamined,
    regions: ratesByPlace(judged),
  };
}

/** Picked and within what could be examined: a line that was let go says nothing about a rule. */
function isSelected({ reason, letGo }: Pick<FixedLine, 'reason' | 'letGo'>): boolean {
  return reason !== null && letGo === null;
}

function randomOutcomes(db: ReadDb, fixed: readonly FixedLine[]): LineOutcome[] {
  const drawn = fixed.filter((line) => line.reason === 'random' && isSelected(line));
  const days = new Map(
    [...new Set(drawn.map((line) => line.date))].map((date) => [
      date,
      lineOutcomes(db, spanOfDay(date)),
    ]),
  );
  return drawn.map(({ date, productId }) => days.get(date)?.(productId) ?? 'none');
}
