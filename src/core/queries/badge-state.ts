import { dayInWib } from '../../domain/badges/wib-day.ts';

/**
 * The state that a badge is in today, as an SQL expression. Beyond what its facts add up to it is
 * DIGANTI where its holder has a newer serial of that kind, and KEDALUWARSA after its last day.
 * The text holds a day made from the clock and nothing that anybody typed.
 */
export function badgeState(now: number): string {
  return `(CASE
    WHEN badge.state = 'DICABUT' THEN badge.state
    WHEN EXISTS (SELECT 1 FROM badge AS newer
      WHERE newer.exhibitor_id = badge.exhibitor_id AND newer.kind = badge.kind
        AND newer.state <> 'DICABUT'
        AND (newer.issued_at, newer.number, newer.id) > (badge.issued_at, badge.number, badge.id)) THEN 'DIGANTI'
    WHEN badge.valid_to < '${dayInWib(now)}' THEN 'KEDALUWARSA'
    ELSE badge.state END)`;
}
