import { isCountryCode } from '../reference/country-codes.ts';
import { originClasses } from '../reference/product-codes.ts';
import type { FieldIssueCode } from '../reference/reason-codes.ts';
import type { RegionIndex } from '../regions/region-index.ts';
import { findRegion } from '../regions/region-lookup.ts';
import { COST_PARTS, type CostPart, type OriginLine } from './origin-line.ts';
import { tariffDigits } from './tariff-code.ts';

export interface LineIssue {
  /** Path from the line: `materials.2.cost`. */
  readonly field: string;
  readonly code: FieldIssueCode;
}

/** What a declaration holds, and so what can be assessed. */
export const MOST_MATERIALS = 50;
export const MOST_STEPS = 50;
/** Per unit of the product. */
export const MOST_HOURS = 100_000;

type Typed<T> = T | null | undefined;
type Note = (field: string, code: FieldIssueCode | undefined) => void;

/** Everything wrong with a line at once. What is missing is no error, it is unknown. */
export function reviewLine(line: OriginLine, regions: RegionIndex): readonly LineIssue[] {
  const issues: LineIssue[] = [];
  const note: Note = (field, code) => {
    if (code !== undefined) {
      issues.push({ field, code });
    }
  };
  note('claimedClass', classIssue(line.claimedClass));
  note('hs', hsIssue(line.hs));
  note('madeIn.country', countryIssue(line.madeIn?.country));
  note('madeIn.region', regionIssue(line.madeIn?.region, regions));
  reviewCosts(line, note);
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
    note(`steps.${index}.hours`, hoursIssue(step.hours));
  }
  return issues;
}

/** What is wrong with the price of a unit or its parts, each at its own field. */
export function reviewCosts(
  costs: Pick<OriginLine, 'fob' | CostPart>,
  note: (field: 'fob' | CostPart, code: FieldIssueCode | undefined) => void,
): void {
  note('fob', costs.fob === 0 ? 'fob-zero' : moneyIssue(costs.fob));
  for (const part of COST_PARTS) {
    note(part, moneyIssue(costs[part]));
  }
}

/** What is wrong with a place of work: `NN.NN` in Indonesia, ISO 3166-1 alpha-2 elsewhere. */
export function placeIssue(place: string, regions: RegionIndex): FieldIssueCode | undefined {
  return place.includes('.') ? regionIssue(place, regions) : countryIssue(place);
}

function moneyIssue(amount: Typed<number>): FieldIssueCode | undefined {
  if (amount === undefined || amount === null) {
    return undefined;
  }
  if (amount < 0) {
    return 'money-negative';
  }
  if (amount > Number.MAX_SAFE_INTEGER) {
    return 'money-too-large';
  }
  return Number.isInteger(amount) ? undefined : 'money-not-whole';
}

function hoursIssue(hours: Typed<number>): FieldIssueCode | undefined {
  if (hours === undefined || hours === null) {
    return undefined;
  }
  if (hours < 0 || hours > MOST_HOURS) {
    return 'number-range';
  }
  return Number.isInteger(hours) ? undefined : 'number-whole';
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
