import type { BoothItem } from './booth-types.ts';

/** What the booth form holds; sizes as typed, with a comma or a point. */
export interface BoothValues {
  readonly code: string;
  readonly hall: string;
  readonly block: string;
  readonly number: string;
  readonly length: string;
  readonly width: string;
  readonly zone: string;
  readonly shared: boolean;
  readonly blocked: boolean;
}

export const emptyBooth: BoothValues = {
  code: '',
  hall: '',
  block: '',
  number: '',
  length: '',
  width: '',
  zone: '',
  shared: false,
  blocked: false,
};

export function boothValues(booth: BoothItem): BoothValues {
  return {
    code: booth.code,
    hall: booth.hall,
    block: booth.block,
    number: booth.number,
    length: booth.lengthM === null ? '' : String(booth.lengthM),
    width: booth.widthM === null ? '' : String(booth.widthM),
    zone: booth.zone ?? '',
    shared: booth.shared,
    blocked: booth.blocked,
  };
}

/** `A-B-12` is hall A, block B, number 12: typing the code fills block and number. */
export function withCode(values: BoothValues, typed: string): BoothValues {
  const code = typed.toUpperCase();
  const parts = code.split('-').filter((part) => part !== '');
  const number = parts.length > 1 ? (parts.at(-1) ?? '') : values.number;
  const block = parts.length > 2 ? (parts.at(-2) ?? '') : values.block;
  return { ...values, code, block, number };
}

export type BoothProblem = 'codeFormat' | 'missing' | 'sizeRange';
export type BoothProblems = Readonly<Partial<Record<keyof BoothValues, BoothProblem>>>;

function metres(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  return text === '' ? null : Number(text);
}

function isSize(typed: string): boolean {
  const size = metres(typed);
  return size === null || (size > 0 && size <= 1000);
}

export function boothProblems(values: BoothValues): BoothProblems {
  return {
    ...(/^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(values.code.trim()) && values.code.length <= 40
      ? {}
      : { code: 'codeFormat' }),
    ...(values.hall.trim() === '' ? { hall: 'missing' } : {}),
    ...(values.number.trim() === '' ? { number: 'missing' } : {}),
    ...(isSize(values.length) ? {} : { length: 'sizeRange' }),
    ...(isSize(values.width) ? {} : { width: 'sizeRange' }),
  };
}

/** Contract fields except the code, which never changes once printed on a plan. */
export function boothInput(values: BoothValues) {
  return {
    hall: values.hall.trim(),
    block: values.block.trim(),
    number: values.number.trim(),
    lengthM: metres(values.length),
    widthM: metres(values.width),
    zone: values.zone === '' ? null : values.zone,
    shared: values.shared,
    blocked: values.blocked,
  };
}
