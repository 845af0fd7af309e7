import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayLanes, type LaneLine, tenThousandths } from './day-lanes.ts';

/** Ranks by the last letters first, so that rank and name differ. */
const rankOf = (id: string) => [...id].reverse().join('');
const line = (id: string, lane: LaneLine['lane'], score: number): LaneLine => ({ id, lane, score });

const DAY: readonly LaneLine[] = [
  line('r1', 'red', 9),
  line('r2', 'red', 6),
  line('y1', 'yellow', 4),
  line('y2', 'yellow', 2),
  line('a5', 'green', 1),
  line('b4', 'green', 1),
  line('c3', 'green', 0),
  line('d2', 'green', 0),
  line('e1', 'green', -2),
];

describe('the lanes of a day', () => {
  it('take criteria, then a random floor, then the next by score up to the capacity', () => {
    const lanes = dayLanes(DAY, { capacity: 7, randomRate: 2500, rankOf });
    expect(lanes).toMatchObject({
      red: ['r1', 'r2'],
      // A quarter of five green lines, rounded up, is two: the lowest ranks, 1e and 2d.
      yellow: ['y1', 'y2', 'e1', 'd2', 'b4'],
      green: ['a5', 'c3'],
      letGo: [],
    });
    expect(Object.fromEntries(lanes.reasons)).toEqual({
      r1: 'criteria',
      r2: 'criteria',
      y1: 'criteria',
      y2: 'criteria',
      e1: 'random',
      d2: 'random',
      b4: 'top-up',
    });
  });

  it('keep red lines first where the day is too short, then floor and criteria in turn', () => {
    const of = (capacity: number) => dayLanes(DAY, { capacity, randomRate: 2500, rankOf });
    expect(of(6).letGo).toEqual([]);
    expect(of(5).letGo).toEqual(['y2']);
    // Two places beside the red lines: the first drawn and the riskiest yellow.
    expect(of(4).letGo).toEqual(['y2', 'd2']);
    // Half of one place, rounded up: the random arm is never lost to criteria below red.
    expect(of(3).letGo).toEqual(['y2', 'd2', 'y1']);
    expect(of(2).letGo).toEqual(['y2', 'd2', 'y1', 'e1']);
    expect(of(1).letGo).toEqual(['y2', 'd2', 'y1', 'e1', 'r2']);
    expect(of(0).letGo).toHaveLength(6);
    expect(of(0).yellow).toEqual(['y1', 'y2', 'e1', 'd2']);
  });

  it('give the floor what criteria leave over, and criteria what the floor leaves over', () => {
    const letGo = (randomRate: number, capacity: number) =>
      dayLanes(DAY, { capacity, randomRate, rankOf }).letGo;
    // All five green lines are drawn; seven places beside two red lines: two yellow, five drawn.
    expect(letGo(10_000, 8)).toEqual(['a5']);
    expect(letGo(10_000, 6)).toEqual(['a5', 'b4', 'c3']);
    expect(letGo(0, 3)).toEqual(['y2']);
  });

  it('draw none at rate nought, one at the least share, and all at one', () => {
    const drawn = (randomRate: number) =>
      [...dayLanes(DAY, { capacity: 0, randomRate, rankOf }).reasons.values()].filter(
        (reason) => reason === 'random',
      ).length;
    expect([0, 1, 2000, 2001, 9999, 10_000].map(drawn)).toEqual([0, 1, 1, 2, 5, 5]);
    expect(dayLanes([], { capacity: 3, randomRate: 10_000, rankOf }).yellow).toEqual([]);
  });
});

describe('a share', () => {
  it('is read exactly, to four decimals', () => {
    expect([0, 0.05, 0.1, 0.2999, 0.57, 0.0001, 1].map(tenThousandths)).toEqual([
      0, 500, 1000, 2999, 5700, 1, 10_000,
    ]);
    for (const share of [-0.1, 1.0001, 0.00001, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(tenThousandths(share)).toBeUndefined();
    }
    for (let whole = 0; whole <= 10_000; whole += 1) {
      expect(tenThousandths(Number(`${whole}e-4`))).toBe(whole);
    }
  });
});

const lineOf = fc.record({
  id: fc.uuid(),
  lane: fc.constantFrom('green', 'yellow', 'red'),
  score: fc.integer({ min: -8, max: 20 }),
});
const linesOf = fc.uniqueArray(lineOf, { selector: (one) => one.id, maxLength: 60 });
const planOf = fc.record({
  capacity: fc.integer({ min: 0, max: 80 }),
  randomRate: fc.integer({ min: 0, max: 10_000 }),
});

describe('whatever the lines', () => {
  it('each is in exactly one lane, and a lane of criteria never changes', () => {
    fc.assert(
      fc.property(linesOf, planOf, (lines, plan) => {
        const { red, yellow, green, reasons } = dayLanes(lines, { ...plan, rankOf });
        expect([...red, ...yellow, ...green].sort()).toEqual(lines.map(({ id }) => id).sort());
        expect([...reasons.keys()].sort()).toEqual([...red, ...yellow].sort());
        const laneOf = new Map(lines.map(({ id, lane }) => [id, lane]));
        expect(red.every((id) => laneOf.get(id) === 'red')).toBe(true);
        expect(green.every((id) => laneOf.get(id) === 'green')).toBe(true);
        const criteria = yellow.filter((id) => reasons.get(id) === 'criteria');
        expect(criteria.every((id) => laneOf.get(id) === 'yellow')).toBe(true);
      }),
    );
  });

  it('the order they come in does not matter', () => {
    fc.assert(
      fc.property(
        linesOf.chain((lines) =>
          fc.tuple(
            fc.constant(lines),
            fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
          ),
        ),
        planOf,
        ([lines, shuffled], plan) => {
          expect(dayLanes(shuffled, { ...plan, rankOf })).toEqual(
            dayLanes(lines, { ...plan, rankOf }),
          );
        },
      ),
    );
  });

  it('a day is filled to its capacity and never above it', () => {
    fc.assert(
      fc.property(linesOf, planOf, (lines, plan) => {
        const { red, yellow, reasons, letGo } = dayLanes(lines, { ...plan, rankOf });
        const picked = red.length + yellow.length;
        const topUp = [...reasons.values()].filter((reason) => reason === 'top-up').length;
        expect(picked - letGo.length).toBe(Math.min(plan.capacity, lines.length));
        expect(topUp > 0 && letGo.length > 0).toBe(false);
      }),
    );
  });

  it('no red line is let go while another is kept, and none before one of a lower score', () => {
    fc.assert(
      fc.property(linesOf, planOf, (lines, plan) => {
        const { red, yellow, letGo } = dayLanes(lines, { ...plan, rankOf });
        const kept = [...red, ...yellow].filter((id) => !letGo.includes(id));
        if (letGo.some((id) => red.includes(id))) {
          expect(kept.every((id) => red.includes(id))).toBe(true);
        }
        const scoreOf = new Map(lines.map(({ id, score }) => [id, score]));
        const scores = (ids: readonly string[]) => ids.map((id) => scoreOf.get(id) ?? 0);
        const lostRed = scores(red.filter((id) => letGo.includes(id)));
        const keptRed = scores(red.filter((id) => !letGo.includes(id)));
        expect(Math.min(...keptRed)).toBeGreaterThanOrEqual(Math.max(...lostRed));
      }),
    );
  });

  it('the floor takes at most half, rounded up, of what red lines leave while others wait', () => {
    fc.assert(
      fc.property(linesOf, planOf, (lines, plan) => {
        const { red, reasons, letGo } = dayLanes(lines, { ...plan, rankOf });
        const isKept = (id: string) => !letGo.includes(id);
        const drawn = [...reasons].filter(([, reason]) => reason === 'random').map(([id]) => id);
        const room = plan.capacity - red.filter(isKept).length;
        const waiting = letGo.some((id) => reasons.get(id) === 'criteria');
        const half = Math.ceil(room / 2);
        if (waiting) {
          expect(drawn.filter(isKept).length).toBeLessThanOrEqual(half);
        }
        if (!drawn.every(isKept)) {
          expect(drawn.filter(isKept).length).toBeGreaterThanOrEqual(half);
        }
      }),
    );
  });

  it('the seed moves the random arm and what tops up, no line of criteria', () => {
    fc.assert(
      fc.property(linesOf, planOf, (lines, plan) => {
        const of = (rank: (id: string) => string) => {
          const { red, reasons, letGo } = dayLanes(lines, { ...plan, rankOf: rank });
          const byCriteria = (id: string) => reasons.get(id) === 'criteria';
          const criteria = [...reasons.keys()].filter(byCriteria);
          return { red, criteria, letGo: letGo.filter(byCriteria) };
        };
        expect(of((id) => id)).toEqual(of(rankOf));
      }),
    );
  });
});
