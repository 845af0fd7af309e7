import { isCountryCode } from '../reference/country-codes.ts';
import { originClasses } from '../reference/product-codes.ts';
import type { FieldIssueCode } from '../reference/reason-codes.ts';
import type { RegionIndex } from '../regions/region-index.ts';
import { findRegion } from '../regions/region-lookup.ts';
import { COST_PARTS, type OriginLine } from './origin-line.ts';
import { tariffDigits } from './tariff-code.ts';

export interface LineIssue {
  /** Path from the line: `materials.2.cost`. */
  readonly field: string;
  readonly code: FieldIssueCode;
}

export const MOST_MATERIALS = 200;
export const MOST_STEPS = 100;

type Typed<T> = T | null | undefined;

/** Everything wrong with a line at once. What is missing is no error, it is unknown. */
export function reviewLine(line: OriginLine, regions: RegionIndex): readonly LineIssue[] {
  const issues: LineIssue[] = [];
  const note = (field: string, code: FieldIssueCode | undefined) => {
    if (code !== undefined) {
      issues.push({ field, code });
    }
  };
  note('claimedClass', classIssue(line.claimedClass));
  note('hs', hsIssue(line.hs));
  note('madeIn.country', countryIssue(line.madeIn?.country));
  note('madeIn.region', regionIssue(line.madeIn?.region, regions));
  note('fob', line.fob === 0 ? 'fob-zero' : moneyIssue(line.fob));
  for (const part of COST_PARTS) {
    note(part, moneyIssue(line[part]));
  }
  const materials = line.materials ?? [];
  note('materials', materials.length > MOST_MATERIALS ? 'materials-too-many' : undefined);
  for (const [index, material] of materials.slice(0, MOST_MATERIALS).entries()) {
    note(`materials.${index}.country`, countryIssue(material.country));
    note(`materials.${index}.cost`, moneyIssue(material.cost));
    note(`materials.${index}.hs`, hsIssue(material.hs));
  }
  const steps = line.steps ?? [];
  note('steps', steps.length > MOST_STEPS ? 'steps-too-many' : undefined);
  for (const [index, step] of steps.slice(0, MOST_STEPS).entries()) {
    note(`steps.${index}.country`, countryIssue(step.country));
    note(`steps.${index}.region`, regionIssue(step.region, regions));
  }
  return issues;
}

function moneyIssue(amount: Typed<number>): FieldIssueCode | undefined {
  if (amount === undefined || amount === null) {
    return undefined;
  }
  if (amount < 0) {
    return 'money-negative';
  }
  return Number.isSafeInteger(amount) ? undefined : 'money-not-whole';
}

function classIssue(text: Typed<string>): FieldIssueCode | undefined {
  const known =
    text === undefined || text === null || originClasses.some((letter) => letter === text);
  return known ? undefined : 'origin-class-unknown';
}

function countryIssue(code: Typed<string>): FieldIssueCode | undefined {
  const known = code === undefined || code === null || code === 'unknown' || isCountryCode(code);
  return known ? undefined : 'country-unknown';
}

function regionIssue(code: Typed<string>, regions: RegionIndex): FieldIssueCode | undefined {
  const known = code === undefined || code === null || findRegion(regions, code) !== undefined;
  return known ? undefined : 'region-unknown';
}

function hsIssue(text: Typed<string>): FieldIssueCode | undefined {
  const known = text === undefined || text === null || tariffDigits(text) !== undefined;
  return known ? undefined : 'hs-digits';
}
