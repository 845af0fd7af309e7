import { describe, expect, it } from 'vitest';
import { type PlacedLine, ratesByPlace } from './rates-by-place.ts';

const line = (
  place: string | null,
  selected: boolean,
  outcome: PlacedLine['outcome'] = 'none',
) => ({
  place,
  selected,
  outcome,
});

describe('rates by place', () => {
  it('count lines, picks and what was confirmed of the picks', () => {
    const lines = [
      line(null, true),
      line(null, false),
      line(null, false),
      line('51', true, 'upheld'),
      line('51', true, 'open'),
      line('51', false, 'upheld'),
      line('33', true, 'clear'),
      line('33', false),
      line('UZ', false),
    ];
    expect(ratesByPlace(lines)).toEqual([
      { place: '51', lines: 3, selected: 2, examined: 1, confirmed: 1, open: 1 },
      { place: '33', lines: 2, selected: 1, examined: 1, confirmed: 0, open: 0 },
      { place: 'UZ', lines: 1, selected: 0, examined: 0, confirmed: 0, open: 0 },
      { place: null, lines: 3, selected: 1, examined: 0, confirmed: 0, open: 0 },
    ]);
    expect(ratesByPlace([])).toEqual([]);
  });
});
