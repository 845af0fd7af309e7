import { expect, it } from 'vitest';
import { createUnlockLimit } from './unlock-limit.ts';

it('lets one try run at a time', () => {
  const limit = createUnlockLimit();
  expect([limit.begin(0), limit.begin(0)]).toEqual([0, 1]);
  limit.end(false, 0);
  expect(limit.begin(0)).toBe(0);
});

it('waits after five wrong ones, ever longer, until one is right', () => {
  const limit = createUnlockLimit();
  const waits: number[] = [];
  let now = 0;
  for (let wrong = 0; wrong < 12; wrong += 1) {
    const wait = limit.begin(now);
    waits.push(wait);
    now += wait * 1000;
    if (wait > 0) {
      expect(limit.begin(now)).toBe(0);
    }
    limit.end(wrong === 11, now);
  }
  expect(waits).toEqual([0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300]);
  expect(limit.begin(now)).toBe(0);
});
