import { findCountry } from '../reference/country-lookup.ts';
import type { IssueCode } from './issue-codes.ts';

export interface SheetMaterial {
  readonly name: string;
  /** ISO 3166-1 alpha-2, or `unknown` where the sheet says so. */
  readonly country: string;
  /** Share of cost, whole percent. */
  readonly percent: number;
  readonly supplier?: string;
  readonly evidence?: string;
}

export interface MaterialsProblem {
  readonly code: IssueCode;
  readonly value: string;
}

export type MaterialsOutcome =
  | { readonly ok: true; readonly materials: readonly SheetMaterial[] }
  | { readonly ok: false; readonly problems: readonly MaterialsProblem[] };

const mostMaterials = 50;
const longestName = 120;
const longestSupplier = 200;
const unknownWords = /^(?:unknown|tidak diketahui|\?)$/i;

/**
 * Reads `name:country:percent|name:country:percent`, each part optionally followed by supplier and
 * evidence. `materials-format` for anything else, for parts of a percent and for more than 50
 * materials; `country-unknown` for a country nobody knows; `materials-sum` when the percentages do
 * not add up to 100.
 */
export function readMaterialsCell(text: string): MaterialsOutcome {
  const parts = text.split(/[|\n]/).map((part) => part.trim());
  const filled = parts.filter((part) => part !== '');
  if (filled.length === 0 || filled.length > mostMaterials) {
    return { ok: false, problems: [{ code: 'materials-format', value: text }] };
  }
  const problems: MaterialsProblem[] = [];
  const materials: SheetMaterial[] = [];
  for (const part of filled) {
    const material = readMaterial(part);
    if (typeof material === 'string') {
      problems.push({ code: material, value: part });
    } else {
      materials.push(material);
    }
  }
  // In hundredths: what is written with decimals is refused, and its sum is told all the same.
  const sum = filled.reduce((total, part) => total + hundredthsOf(part), 0);
  if (!Number.isNaN(sum) && sum !== 10_000) {
    problems.push({ code: 'materials-sum', value: String(sum / 100) });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, materials };
}

function readMaterial(part: string): IssueCode | SheetMaterial {
  const [name = '', country = '', , supplier = '', evidence = '', ...rest] = fieldsOf(part);
  const percent = hundredthsOf(part) / 100;
  const named = name !== '' && name.length <= longestName;
  const isLong = supplier.length > longestSupplier || evidence.length > longestSupplier;
  if (!named || isLong || !Number.isInteger(percent) || rest.length > 0) {
    return 'materials-format';
  }
  const code = unknownWords.test(country) ? 'unknown' : findCountry(country);
  if (code === undefined) {
    return 'country-unknown';
  }
  return {
    name,
    country: code,
    percent,
    ...(supplier === '' ? {} : { supplier }),
    ...(evidence === '' ? {} : { evidence }),
  };
}

function fieldsOf(part: string): string[] {
  return part.split(':').map((field) => field.trim());
}

/** NaN where no share can be read. */
function hundredthsOf(part: string): number {
  const match = /^(\d{1,5})(?:[.,](\d{1,2}))?\s*%?$/.exec(fieldsOf(part)[2] ?? '');
  return match === null
    ? Number.NaN
    : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
