/** An exact fraction, `den` above zero. Shares of money are never binary floats. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

export const NOTHING: Ratio = { num: 0n, den: 1n };
export const WHOLE: Ratio = { num: 1n, den: 1n };

/** A share in whole percent as a fraction: 40 is 40/100. */
export function ofPercent(percent: number): Ratio {
  return { num: BigInt(percent), den: 100n };
}

export function plus(a: Ratio, b: Ratio): Ratio {
  return a.den === b.den
    ? { num: a.num + b.num, den: a.den }
    : { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function times(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** Whether `a` is `b` or more, compared exactly. */
export function reaches(a: Ratio, b: Ratio): boolean {
  return a.num * b.den >= b.num * a.den;
}

/**
 * A share as percent with two decimals: 23992/60000 is `39.98`. Cut towards minus infinity, so the
 * figure never exceeds the exact value: 39.996 % stays `39.99`.
 */
export function cutPercent({ num, den }: Ratio): string {
  const scaled = num * 10_000n;
  const whole = scaled / den;
  const hundredths = scaled < 0n && whole * den !== scaled ? whole - 1n : whole;
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return hundredths < 0n ? `-${text}` : text;
}
