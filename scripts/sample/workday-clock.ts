const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Western Indonesia Time is seven hours ahead, all year round. */
const WIB = 7 * HOUR;

export interface WorkdayClock {
  now(): number;
  /** From 0, when the desk opened, to 1, the present. */
  moveTo(part: number): void;
}

/** The hours before `present`, so that the sample's history reads like a working day. */
export function workdayClock(present: number): WorkdayClock {
  const midnight = present - ((present + WIB) % DAY);
  const opened = Math.max(midnight, present - 6 * HOUR);
  let time = opened;
  return {
    now: () => time,
    moveTo(part) {
      time = Math.max(time, Math.floor(opened + (present - opened) * part));
    },
  };
}

/** The calendar day of Western Indonesia, some days later, as `YYYY-MM-DD`. */
export function wibDay(time: number, daysLater = 0): string {
  return new Date(time + WIB + daysLater * DAY).toISOString().slice(0, 10);
}
