import { isDamagedNumber } from '../identity/damaged-number.ts';
import { readGtin13 } from '../identity/gtin.ts';
import { readHs } from '../identity/hs.ts';
import { findCountry } from '../reference/country-lookup.ts';
import { type ProductCategory, productCategories, units } from '../reference/product-codes.ts';
import { isUsualTechnique, type Technique, techniques } from '../reference/techniques.ts';
import type { RegionIndex } from '../regions/region-index.ts';
import { findRegion } from '../regions/region-lookup.ts';
import { cleanText } from '../sheets/clean-cell.ts';
import { issueSeverities } from '../sheets/issue-codes.ts';
import type { Material, ProductFields } from './product.ts';

export interface ProductIssue {
  readonly field: keyof ProductFields;
  readonly code: string;
}

export interface ReviewedProduct {
  readonly fields: ProductFields;
  /** Broken formats: the line is not saved. */
  readonly blocking: readonly ProductIssue[];
  /** Odd or missing: saved, marked, never in the way of an approval. */
  readonly warnings: readonly ProductIssue[];
}

type Note = (field: keyof ProductFields, code: string) => void;

const LONGEST_NAME = 120;

/** Checks a whole product line and normalises HS, GTIN and countries. */
export function reviewProduct(typed: ProductFields, regions: RegionIndex): ReviewedProduct {
  const blocking: ProductIssue[] = [];
  const warnings: ProductIssue[] = [];
  const fields: Record<string, unknown> = { ...typed };
  const note: Note = (field, code) => {
    const severity = issueSeverities[code as keyof typeof issueSeverities] ?? 'warn';
    (severity === 'block' ? blocking : warnings).push({ field, code });
  };
  reviewName(typed, fields, note);
  reviewNumbers(typed, fields, note);
  reviewOrigin(typed, regions, fields, note);
  reviewMaterials(typed.materials, fields, note);
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
    const text = typed[field]?.trim();
    if (!text) {
      fields[field] = null;
    } else if (isDamagedNumber(text)) {
      note(field, 'number-damaged');
    } else {
      const outcome = read(text);
      if (outcome.ok) {
        fields[field] = outcome.value;
      } else {
        note(field, outcome.code);
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
  if (country) {
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
  const read = materials.map((material) => ({
    ...material,
    country: material.country === 'unknown' ? 'unknown' : findCountry(material.country),
  }));
  if (read.some((material) => material.country === undefined)) {
    note('materials', 'country-unknown');
  } else {
    fields.materials = read;
  }
  const sum = materials.reduce((total, material) => total + material.percent, 0);
  if (materials.length > 0 && sum !== 100) {
    note('materials', 'materials-sum');
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
