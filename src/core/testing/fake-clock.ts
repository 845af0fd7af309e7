/** A clock that stands where a test puts it; it ticks a millisecond at each look. */
export function fakeClock(start: string): { now(): number; set(time: string): void } {
  let time = Date.parse(start);
  return {
    now: () => {
      time += 1;
      return time;
    },
    set(next) {
      time = Date.parse(next);
    },
  };
}
