import type { Permit, ProductCosts } from '../../../domain/products/product.ts';
import type { ProductDetailData } from './product.ts';
import { markColours } from './review-context.ts';

export interface MaterialRow {
  name: string;
  country: string;
  percent: number | null;
  supplier: string;
  evidence: string;
  cost: number | null;
  invoice: string;
  hs: string;
}

export interface StepRow {
  step: string;
  place: string;
  ownWork: boolean;
  who: string;
  hours: number | null;
  essential: boolean;
}

export interface PermitRow {
  type: string;
  number: string;
  issuer: string;
  issuedOn: string;
  expiresOn: string;
  regulation: string;
  value: string;
  scan: string | null;
  note: string;
  /** Empty where it is not known, or for a kind that has no colours. */
  colour: string;
}

export const EMPTY_MATERIAL: MaterialRow = {
  name: '',
  country: 'ID',
  percent: null,
  supplier: '',
  evidence: '',
  cost: null,
  invoice: '',
  hs: '',
};
export const EMPTY_STEP: StepRow = {
  step: '',
  place: '',
  ownWork: true,
  who: '',
  hours: null,
  essential: false,
};
export const EMPTY_PERMIT: PermitRow = {
  type: '',
  number: '',
  issuer: '',
  issuedOn: '',
  expiresOn: '',
  regulation: '',
  value: '',
  scan: null,
  note: '',
  colour: '',
};
export const EMPTY_COSTS: ProductCosts = {
  fob: null,
  directLabour: null,
  directOverhead: null,
  otherCost: null,
  profit: null,
};

/** Fills a row of the form: what is not there is empty. */
function filled<Row extends object>(empty: Row, stored: object): Row {
  const present = Object.entries(stored).filter(
    ([name, value]) => name in empty && value !== null && value !== undefined,
  );
  return { ...empty, ...Object.fromEntries(present) };
}

export function materialRow(row: ProductDetailData['materials'][number]): MaterialRow {
  return filled(EMPTY_MATERIAL, row);
}

export function stepRow(row: ProductDetailData['steps'][number]): StepRow {
  return filled(EMPTY_STEP, row);
}

export function permitRow(row: ProductDetailData['permits'][number]): PermitRow {
  return filled(EMPTY_PERMIT, row);
}

export function isUnusedMaterial(row: MaterialRow): boolean {
  return row.name.trim() === '' && !row.percent;
}

export function isUnusedStep(row: StepRow): boolean {
  return row.step.trim() === '' && row.place === '';
}

export function isUnusedPermit(row: PermitRow): boolean {
  return Object.values(row).every((value) => !value);
}

export function materialFields(row: MaterialRow) {
  return {
    name: row.name.trim(),
    country: row.country,
    percent: row.percent ?? 0,
    supplier: row.supplier.trim() || null,
    ...texts({ evidence: row.evidence, invoice: row.invoice, hs: row.hs }),
    ...(row.cost === null ? {} : { cost: row.cost }),
  };
}

export function stepFields(row: StepRow) {
  return {
    step: row.step.trim(),
    place: row.place,
    ownWork: row.ownWork,
    ...texts({ who: row.who }),
    ...(row.hours === null ? {} : { hours: row.hours }),
    ...(row.essential ? { essential: true } : {}),
  };
}

export function permitFields(row: PermitRow): Permit {
  return {
    type: row.type,
    number: row.number.trim() || null,
    issuer: row.issuer.trim() || null,
    issuedOn: row.issuedOn || null,
    expiresOn: row.expiresOn || null,
    ...texts({ regulation: row.regulation, value: row.value, note: row.note }),
    ...(row.scan ? { scan: row.scan } : {}),
    // A colour chosen before the kind was changed goes with it.
    ...(markColours(row.type).includes(row.colour) ? { colour: row.colour } : {}),
  };
}

/** Only those that say something. */
function texts<Names extends string>(
  values: Record<Names, string>,
): Partial<Record<Names, string>> {
  const said = Object.entries<string>(values).filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(said.map(([name, text]) => [name, text.trim()])) as Partial<
    Record<Names, string>
  >;
}
