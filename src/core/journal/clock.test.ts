import { describe, expect, it } from 'vitest';
import { isHlc, nextHlc } from './clock.ts';

describe('the hybrid logical clock', () => {
  it('follows the laptop, and counts where the laptop stands still or runs back', () => {
    const first = nextHlc('0-0', 1_774_407_600_000);
    const second = nextHlc(first, 1_774_407_600_000);
    const third = nextHlc(second, 1_774_407_000_000);
    const fourth = nextHlc(third, 1_774_407_600_001);
    expect([first, second, third, fourth]).toEqual([
      '001774407600000-000000',
      '001774407600000-000001',
      '001774407600000-000002',
      '001774407600001-000000',
    ]);
  });

  it('keeps text order when the counter is full', () => {
    const full = '001774407600000-999999';
    const next = nextHlc(full, 0);
    expect(next > full).toBe(true);
    expect(isHlc(next)).toBe(true);
  });

  it.each(['', 'now', '1-1', '001774407600000-00000x', '00177440760000-0000001'])(
    'knows that "%s" is none',
    (text) => expect(isHlc(text)).toBe(false),
  );
});
