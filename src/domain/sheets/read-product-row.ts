import { type Checked, refused } from '../identity/checked.ts';
import { readDecimal } from '../identity/decimal-number.ts';
import { readGtin13 } from '../identity/gtin.ts';
import { readHs } from '../identity/hs.ts';
import { readRupiah } from '../identity/rupiah.ts';
import { readWholeNumber } from '../identity/whole-number.ts';
import { findCountry } from '../reference/country-lookup.ts';
import { type OriginClass, productCategories } from '../reference/product-codes.ts';
import { isUsualTechnique } from '../reference/technique-table.ts';
import { techniques } from '../reference/techniques.ts';
import { matchRegion } from '../regions/region-lookup.ts';
import { readBoothCode } from './booth-codes-cell.ts';
import { readMaterialsCell, type SheetMaterial } from './materials-cell.ts';
import { presentFields } from './present-fields.ts';
import type { ProductColumn } from './product-columns.ts';
import type { ProductRow } from './product-row.ts';
import type { ReadContext } from './read-context.ts';
import { type RowOutcome, rowOutcome } from './row-issue.ts';
import { openRow, type RowReader } from './row-reader.ts';
import {
  findCategory,
  findMaterialGroup,
  findOriginClass,
  findTechnique,
  findUnit,
} from './sheet-codes.ts';

type Row = RowReader<ProductColumn>;

const longestName = 120;
const longestCode = 40;
const mostEqualNames = 999;

/**
 * Reads one row of a product sheet. Every issue of the row is reported, also after one that
 * blocks. Whether the booth has an exhibitor is found elsewhere.
 */
export function readProductRow(
  record: Readonly<Partial<Record<ProductColumn, string>>>,
  context: ReadContext,
): RowOutcome<ProductRow> {
  const row = openRow<ProductColumn>(record);
  const boothCode = readBoothCode(row.text('boothCode', longestCode) ?? '');
  const name = row.text('name', longestName) ?? '';
  for (const [field, code] of [
    ['boothCode', 'booth-missing'],
    ['name', 'name-missing'],
    ['claimedClass', 'origin-class-missing'],
  ] as const) {
    if (row.cell(field) === '') {
      row.note(field, code);
    }
  }
  const category = row.listed('category', findCategory, 'category-unknown');
  const claimedClass = row.code('claimedClass', findOriginClass, 'origin-class-unknown');
  const originCountry = readOriginCountry(row, claimedClass);
  const fields = presentFields({
    category,
    materialGroup: row.listed('materialGroup', findMaterialGroup, 'material-group-unknown'),
    technique: readTechnique(row, category),
    originCountry,
    originRegion: readOriginRegion(row, claimedClass, originCountry, context),
    makers: row.number('makers', readWholeNumber),
    weeksOfProduction: row.number('weeksOfProduction', readWholeNumber),
    outputPerWeek: row.number('outputPerWeek', readDecimal),
    stock: row.number('stock', readWholeNumber),
    unit: row.listed('unit', findUnit, 'unit-unknown'),
    hs: row.number('hs', readHs),
    gtin: row.number('gtin', readGtin13),
    ordinal: row.number('ordinal', readOrdinal),
  });
  const value = {
    boothCode,
    name,
    claimedClass: claimedClass ?? 'E',
    materials: readMaterials(row),
  };
  return rowOutcome({ ...value, ...fields, ...readPrices(row) }, row.issues);
}

function readOrdinal(text: string): Checked<number> {
  const outcome = readWholeNumber(text);
  const outside = outcome.ok && (outcome.value < 1 || outcome.value > mostEqualNames);
  return outside ? refused('number-range') : outcome;
}

/** A technique unusual for its category is marked like one that is no technique at all. */
function readTechnique(row: Row, category: string | undefined): string | undefined {
  const technique = row.listed('technique', findTechnique, 'technique-unknown');
  const known = techniques.find((code) => code === technique);
  const group = productCategories.find((code) => code === category);
  if (known !== undefined && group !== undefined && !isUsualTechnique(group, known)) {
    row.note('technique', 'technique-unknown', row.cell('technique'));
  }
  return technique;
}

/** Classes A to C are made or finished in Indonesia, so an empty cell means Indonesia there. */
function readOriginCountry(row: Row, claimedClass: OriginClass | undefined): string | undefined {
  if (row.cell('originCountry') !== '') {
    return row.code('originCountry', findCountry, 'country-unknown');
  }
  if (claimedClass === 'D') {
    row.note('originCountry', 'origin-country-missing');
  }
  const made = claimedClass === 'A' || claimedClass === 'B' || claimedClass === 'C';
  return made ? 'ID' : undefined;
}

function readOriginRegion(
  row: Row,
  claimedClass: OriginClass | undefined,
  country: string | undefined,
  context: ReadContext,
): string | undefined {
  const typed = row.cell('originRegion');
  const foreign = country !== undefined && country !== 'ID';
  if (typed === '') {
    if (claimedClass === 'A' || claimedClass === 'B') {
      row.note('originRegion', 'region-missing');
    }
    return undefined;
  }
  if (foreign || (claimedClass === 'D' && country === undefined)) {
    return undefined;
  }
  const match = matchRegion(context.regions, typed, row.cell('originProvince'));
  if (!match.ok) {
    row.note('originRegion', match.code, typed, match.suggestions);
  }
  return match.ok ? match.region.code : undefined;
}

function readMaterials(row: Row): readonly SheetMaterial[] {
  const typed = row.lines('materials');
  if (typed === '') {
    row.note('materials', 'materials-missing');
    return [];
  }
  const outcome = readMaterialsCell(typed);
  if (outcome.ok) {
    return outcome.materials;
  }
  for (const { code, value } of outcome.problems) {
    row.note('materials', code, value);
  }
  return [];
}

/** One price is the lowest and the highest; a range has its own columns. */
function readPrices(row: Row): Pick<ProductRow, 'priceMax' | 'priceMin'> {
  const single = row.number('price', readRupiah);
  const priceMin = row.number('priceMin', readRupiah) ?? single;
  const priceMax = row.number('priceMax', readRupiah) ?? single ?? priceMin;
  if (priceMin !== undefined && priceMax !== undefined && priceMin > priceMax) {
    row.note('priceMin', 'price-range', `${priceMin} > ${priceMax}`);
  }
  return presentFields({ priceMin: priceMin ?? priceMax, priceMax });
}
