import { isDamagedNumber } from '../identity/damaged-number.ts';
import { readGtin13 } from '../identity/gtin.ts';
import { readHs } from '../identity/hs.ts';
import { readMaterialHs } from '../identity/material-hs.ts';
import { MOST_MATERIALS, MOST_STEPS, placeIssue, reviewCosts } from '../origin/review-line.ts';
import { findCountry } from '../reference/country-lookup.ts';
import {
  materialGroups,
  type ProductCategory,
  productCategories,
  units,
} from '../reference/product-codes.ts';
import type { FieldIssueCode } from '../reference/reason-codes.ts';
import { isUsualTechnique } from '../reference/technique-table.ts';
import { type Technique, techniques } from '../reference/techniques.ts';
import type { RegionIndex } from '../regions/region-index.ts';
import { findRegion } from '../regions/region-lookup.ts';
import { cleanLines, cleanText } from '../sheets/clean-cell.ts';
import { issueSeverities } from '../sheets/issue-codes.ts';
import { declarationIssueSeverities } from './declaration-issue-codes.ts';
import type { PermitsPack } from './permits-pack.ts';
import type { Material, ProcessStep, ProductCosts, ProductFields } from './product.ts';
import type { QuestionsPack } from './questions-pack.ts';
import { reviewAnswers } from './review-answers.ts';
import { reviewPermits } from './review-permits.ts';

/** A field, or the part of it that is wrong. */
export type ProductIssueField =
  | keyof ProductFields
  | `costs.${keyof ProductCosts}`
  | `steps.${number}.place`;

export interface ProductIssue {
  readonly field: ProductIssueField;
  readonly code: FieldIssueCode;
}

export interface ReviewedProduct {
  readonly fields: ProductFields;
  /** Broken formats: the line is not saved. */
  readonly blocking: readonly ProductIssue[];
  /** Odd or missing: saved, marked, never in the way of an approval. */
  readonly warnings: readonly ProductIssue[];
}

/** What a line is judged by. */
export interface ReviewContext {
  readonly regions: RegionIndex;
  readonly permits: PermitsPack;
  readonly questions: QuestionsPack;
  /** ISO day on which permits are judged. */
  readonly today: string;
}

type Note = (field: ProductIssueField, code: FieldIssueCode) => void;

const UNKNOWN = 'unknown';
const LONGEST_NAME = 120;
const LONGEST_NUMBER = 60;
const LONGEST_TEXT = 200;
const LONGEST_LABEL = 5000;

/** Checks a whole product line, cleans its texts and normalises HS, GTIN and countries. */
export function reviewProduct(typed: ProductFields, context: ReviewContext): ReviewedProduct {
  const blocking: ProductIssue[] = [];
  const warnings: ProductIssue[] = [];
  const fields: Record<string, unknown> = { ...typed };
  const severities: Readonly<Record<string, string>> = {
    ...issueSeverities,
    ...declarationIssueSeverities,
  };
  const note: Note = (field, code) => {
    (severities[code] === 'warn' ? warnings : blocking).push({ field, code });
  };
  reviewName(typed, fields, note);
  reviewNumbers(typed, fields, note);
  reviewOrigin(typed, context.regions, fields, note);
  reviewMaterials(typed.materials, fields, note);
  reviewSteps(typed.steps, context.regions, fields, note);
  reviewCosts(typed.costs ?? {}, (part, code) => code && note(`costs.${part}`, code));
  reviewLabel(typed, fields, note);
  const { permits, issues } = reviewPermits(typed.permits, context.permits, context.today);
  fields.permits = permits;
  for (const code of issues) {
    note('permits', code);
  }
  const answered = reviewAnswers(typed, context.questions);
  fields.answers = answered.answers;
  for (const code of answered.issues) {
    note('answers', code);
  }
  reviewCompleteness(typed, note);
  return { fields: fields as unknown as ProductFields, blocking, warnings };
}

function reviewName(typed: ProductFields, fields: Record<string, unknown>, note: Note): void {
  const name = cleanText(typed.name);
  fields.name = name;
  if (name === '') {
    note('name', 'name-missing');
  } else if ([...name].length > LONGEST_NAME) {
    note('name', 'text-too-long');
  }
}

function reviewNumbers(typed: ProductFields, fields: Record<string, unknown>, note: Note): void {
  for (const [field, read] of [
    ['hs', readHs],
    ['gtin', readGtin13],
  ] as const) {
    const text = cleanText(typed[field] ?? '');
    fields[field] = text === '' ? null : text;
    if (text.length > LONGEST_NUMBER) {
      note(field, 'text-too-long');
    } else if (isDamagedNumber(text)) {
      note(field, 'number-damaged');
    } else if (text !== '') {
      const outcome = read(text);
      fields[field] = outcome.ok ? outcome.value : text;
      for (const code of outcome.ok ? outcome.warnings : [outcome.code]) {
        note(field, code);
      }
    }
  }
  const { priceMin, priceMax } = typed;
  if (priceMin !== null && priceMax !== null && priceMax < priceMin) {
    note('priceMax', 'price-range');
  }
}

function reviewOrigin(
  typed: ProductFields,
  regions: RegionIndex,
  fields: Record<string, unknown>,
  note: Note,
): void {
  const country = findCountry(typed.originCountry);
  if (typed.originCountry === UNKNOWN) {
    note('originCountry', 'origin-country-missing');
  } else if (country) {
    fields.originCountry = country;
  } else {
    note('originCountry', 'country-unknown');
  }
  if (typed.originRegion && !findRegion(regions, typed.originRegion)) {
    note('originRegion', 'region-unknown');
  }
}

function reviewMaterials(
  materials: readonly Material[],
  fields: Record<string, unknown>,
  note: Note,
): void {
  if (materials.length > MOST_MATERIALS) {
    note('materials', 'materials-too-many');
    return;
  }
  const read = materials.map(({ name, country, percent, supplier, evidence, ...more }) => ({
    name: cleanText(name),
    country: country === UNKNOWN ? country : findCountry(country),
    percent,
    ...(supplier ? { supplier: cleanText(supplier) } : {}),
    ...(evidence ? { evidence: cleanText(evidence) } : {}),
    ...(typeof more.cost === 'number' ? { cost: more.cost } : {}),
    ...(more.invoice ? { invoice: cleanText(more.invoice) } : {}),
    ...(more.hs ? { hs: materialHs(more.hs, note) } : {}),
  }));
  if (read.some((material) => material.country === undefined)) {
    note('materials', 'country-unknown');
  } else {
    fields.materials = read;
  }
  if (read.some((material) => material.name === '')) {
    note('materials', 'materials-format');
  }
  const sum = materials.reduce((total, material) => total + material.percent, 0);
  if (materials.length > 0 && sum !== 100) {
    note('materials', 'materials-sum');
  }
}

function materialHs(text: string, note: Note): string {
  const outcome = readMaterialHs(text);
  if (outcome.ok) {
    return outcome.value;
  }
  note('materials', outcome.code);
  return cleanText(text);
}

function reviewSteps(
  steps: readonly ProcessStep[],
  regions: RegionIndex,
  fields: Record<string, unknown>,
  note: Note,
): void {
  if (steps.length > MOST_STEPS) {
    note('steps', 'steps-too-many');
    return;
  }
  const read = steps.map(({ step, place, ownWork, who, hours, essential }) => ({
    step: cleanText(step),
    place: cleanText(place),
    ownWork,
    ...(who ? { who: cleanText(who) } : {}),
    ...(typeof hours === 'number' ? { hours } : {}),
    ...(essential ? { essential } : {}),
  }));
  fields.steps = read;
  if (read.some((step) => step.step === '')) {
    note('steps', 'input-invalid');
  }
  for (const [index, { place }] of read.entries()) {
    const code = placeIssue(place, regions);
    if (code) {
      note(`steps.${index}.place`, code);
    }
  }
}

function reviewLabel(typed: ProductFields, fields: Record<string, unknown>, note: Note): void {
  const brand = cleanText(typed.brand ?? '');
  const labelText = cleanLines(typed.labelText ?? '');
  fields.brand = brand || null;
  fields.labelText = labelText || null;
  if ([...brand].length > LONGEST_TEXT) {
    note('brand', 'text-too-long');
  }
  if ([...labelText].length > LONGEST_LABEL) {
    note('labelText', 'text-too-long');
  }
}

function reviewCompleteness(typed: ProductFields, note: Note): void {
  const category = productCategories.find((code) => code === typed.category);
  const technique = techniques.find((code) => code === typed.technique);
  if (!category) {
    note('category', 'category-unknown');
  }
  if (!fitsCategory(category, technique)) {
    note('technique', 'technique-unknown');
  }
  if (typed.unit !== null && !units.some((code) => code === typed.unit)) {
    note('unit', 'unit-unknown');
  }
  if (typed.materials.length === 0) {
    note('materials', 'materials-missing');
  }
  if (typed.photos.length === 0) {
    note('photos', 'photo-missing');
  }
  if (typed.materialGroup === null) {
    note('materialGroup', 'material-group-missing');
  } else if (!materialGroups.some((code) => code === typed.materialGroup)) {
    note('materialGroup', 'material-group-unknown');
  }
}

function fitsCategory(
  category: ProductCategory | undefined,
  technique: Technique | undefined,
): boolean {
  return (
    technique !== undefined && (category === undefined || isUsualTechnique(category, technique))
  );
}
