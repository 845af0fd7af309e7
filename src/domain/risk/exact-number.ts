import { RuleError } from './rule-error.ts';

/** `digits` / 10^`scale`, for what a double cannot hold. */
export interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

/** A number of the rule language: a double of at most three decimals, or its exact form. */
export type Exact = number | Scaled;

const PLACES = 3;

/** The exact form of a number; more than three decimals, NaN and infinities are refused. */
function scaled(value: Exact): Scaled {
  if (typeof value !== 'number') {
    return value;
  }
  if (Number.isInteger(value)) {
    return { digits: BigInt(value), scale: 0 };
  }
  const thousandths = Math.round(value * 1000);
  if (!Number.isSafeInteger(thousandths) || thousandths / 1000 !== value) {
    throw new RuleError('number-inexact', String(value));
  }
  return { digits: BigInt(thousandths), scale: PLACES };
}

/** The product, exact however large. */
export function multiplied(values: readonly Exact[]): Exact {
  let product = 1;
  for (const value of values) {
    product *= typeof value === 'number' && Number.isSafeInteger(value) ? value : Number.NaN;
  }
  if (Number.isSafeInteger(product)) {
    return product;
  }
  let digits = 1n;
  let scale = 0;
  for (const value of values) {
    const part = scaled(value);
    digits *= part.digits;
    scale += part.scale;
  }
  return { digits, scale };
}

/** The sum, exact however large. */
export function added(values: readonly Exact[]): Exact {
  let sum = 0;
  for (const value of values) {
    sum += typeof value === 'number' && Number.isSafeInteger(value) ? value : Number.NaN;
    if (!Number.isSafeInteger(sum)) {
      return addedScaled(values.map(scaled));
    }
  }
  return sum;
}

function addedScaled(values: readonly Scaled[]): Scaled {
  const scale = Math.max(...values.map((value) => value.scale));
  let digits = 0n;
  for (const value of values) {
    digits += value.digits * 10n ** BigInt(scale - value.scale);
  }
  return { digits, scale };
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compared(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') {
    if (!Number.isFinite(a) || !Number.isFinite(b)) {
      throw new RuleError('number-inexact', String(Number.isFinite(a) ? b : a));
    }
    return a < b ? -1 : a > b ? 1 : 0;
  }
  const left = scaled(a);
  const right = scaled(b);
  const scale = Math.max(left.scale, right.scale);
  const l = left.digits * 10n ** BigInt(scale - left.scale);
  const r = right.digits * 10n ** BigInt(scale - right.scale);
  return l < r ? -1 : l > r ? 1 : 0;
}

/** JSON-safe: a number where a double is exact, else its decimal text. */
export function plainNumber(value: Exact): number | string {
  if (typeof value === 'number') {
    return value + 0;
  }
  const text = decimalText(value);
  const double = Number(text);
  const exact = Number.isSafeInteger(Math.trunc(double)) && String(double) === text;
  return exact ? double : text;
}

function decimalText({ digits, scale }: Scaled): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, '');
  return `${sign}${whole}${scale > 0 && fraction !== '' ? `.${fraction}` : ''}`;
}

export function isExact(value: unknown): value is Exact {
  return (
    typeof value === 'number' || (typeof value === 'object' && value !== null && 'digits' in value)
  );
}
