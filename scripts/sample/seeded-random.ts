/** Draws that are the same in every run: the sample looks alike on every machine. */
export interface SeededRandom {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in about `percent` of 100 draws. */
  chance(percent: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  digits(length: number): string;
}

/** Mulberry32 (public domain, Tommy Ettinger): small, fast, good enough for looks. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (percent) => next() * 100 < percent,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    digits: (length) => Array.from({ length }, () => between(0, 9)).join(''),
  };
}
