import { describe, expect, it } from 'vitest';
import packJson from '../../../resources/reference/rule-feedback-2026-1.json' with { type: 'json' };
import {
  type LineOutcome,
  outcomeOf,
  ruleFeedback,
  ruleFeedbackPackSchema,
  tallyOf,
} from './rule-feedback.ts';

const times = (count: number, codes: string[], outcome: LineOutcome) =>
  Array.from({ length: count }, () => ({ codes, outcome }));

describe('what inspections say of the rules', () => {
  it('is how often each was raised, examined and confirmed, beside the random arm', () => {
    const lines = [
      ...times(3, ['price-below-floor', 'price-below-floor'], 'upheld'),
      ...times(2, ['price-below-floor', 'gtin-prefix-foreign'], 'unproven'),
      ...times(8, ['gtin-prefix-foreign'], 'clear'),
      ...times(4, ['gtin-prefix-foreign'], 'none'),
      ...times(1, ['price-below-floor'], 'open'),
      ...times(50, [], 'clear'),
      ...times(1, ['rule-of-another-pack'], 'none'),
    ];
    const random: LineOutcome[] = ['clear', 'clear', 'upheld', 'none'];
    const known = ['used-clothing-hs', 'gtin-prefix-foreign', 'price-below-floor'];
    expect(ruleFeedback(known, lines, random, 10)).toEqual({
      rules: [
        { code: 'gtin-prefix-foreign', raised: 14, examined: 10, confirmed: 0, open: 0 },
        { code: 'price-below-floor', raised: 6, examined: 5, confirmed: 3, open: 1 },
        { code: 'rule-of-another-pack', raised: 1, examined: 0, confirmed: 0, open: 0 },
        { code: 'used-clothing-hs', raised: 0, examined: 0, confirmed: 0, open: 0 },
      ],
      random: { raised: 4, examined: 3, confirmed: 1, open: 0 },
      neverRaised: ['used-clothing-hs'],
      neverConfirmed: ['gtin-prefix-foreign'],
    });
    expect(ruleFeedback(known, lines, random, 11).neverConfirmed).toEqual([]);
  });

  it('has thresholds that are data', () => {
    expect(ruleFeedbackPackSchema.parse(packJson).deadFromExamined).toBeGreaterThan(0);
    expect(tallyOf([])).toEqual({ raised: 0, examined: 0, confirmed: 0, open: 0 });
  });
});

describe('the outcome of a line', () => {
  it.each<[boolean, string[], LineOutcome]>([
    [false, [], 'none'],
    [true, [], 'clear'],
    [false, ['BARU'], 'open'],
    [true, ['BARU'], 'open'],
    [true, ['TIDAK_TERBUKTI'], 'unproven'],
    [false, ['TIDAK_TERBUKTI', 'BARU'], 'open'],
    [true, ['BARU', 'TERBUKTI_INTERNAL'], 'upheld'],
    [true, ['KLARIFIKASI', 'TIDAK_TERBUKTI'], 'open'],
    [false, ['HAK_JAWAB'], 'open'],
    [false, ['DITERUSKAN'], 'upheld'],
    [false, ['DITINDAKLANJUTI', 'BARU'], 'upheld'],
    [false, ['DITUTUP', 'TIDAK_TERBUKTI'], 'upheld'],
  ])('examined %s, findings %j: %s', (clear, findings, outcome) => {
    expect(outcomeOf({ clear, findings })).toBe(outcome);
  });
});
