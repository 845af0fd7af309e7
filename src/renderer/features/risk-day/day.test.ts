import { describe, expect, it } from 'vitest';
import { tenThousandths } from '../../../domain/risk/day-lanes.ts';
import { dayAfter, type PickedLine, percentOf, shareOf, shortfallOf } from './day.ts';

describe('a percentage', () => {
  it('is read with comma or point, exactly, or not at all', () => {
    expect(['5', ' 5 ', '0', '100', '2,5', '2.50', '0,01', '100,00'].map(shareOf)).toEqual([
      0.05, 0.05, 0, 1, 0.025, 0.025, 0.0001, 1,
    ]);
    for (const wrong of ['', 'lima', '-1', '100,01', '101', '1,234', '1e1', '5%']) {
      expect(shareOf(wrong)).toBeNull();
    }
  });

  it('comes back as it was, and core takes every one', () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths += 1) {
      const typed = String(hundredths / 100);
      const share = shareOf(typed) ?? Number.NaN;
      expect(tenThousandths(share)).toBe(hundredths);
      expect(percentOf(share)).toBe(typed);
    }
  });
});

describe('a day', () => {
  it('is followed by the next, over months and years', () => {
    expect([dayAfter('2026-02-28'), dayAfter('2027-12-31')]).toEqual(['2026-03-01', '2028-01-01']);
  });
});

describe('a short day', () => {
  const line = (lane: 'red' | 'yellow', reason: PickedLine['reason'], letGo: boolean) =>
    ({ lane, reason, letGo }) as PickedLine;

  it('says how much of each kind is let go', () => {
    const lines = [
      line('red', 'criteria', false),
      line('red', 'criteria', true),
      line('yellow', 'criteria', true),
      line('yellow', 'random', false),
      line('yellow', 'random', true),
      line('yellow', 'random', true),
    ];
    expect(shortfallOf({ lines, letGo: ['a', 'b', 'c', 'd'] })).toEqual({
      red: { picked: 2, letGo: 1 },
      yellow: { picked: 1, letGo: 1 },
      random: { picked: 3, letGo: 2 },
    });
  });

  it('is none where all is examined', () => {
    expect(shortfallOf({ lines: [line('red', 'criteria', false)], letGo: [] })).toBeNull();
  });
});
