import type { FieldErrors, Resolver } from 'react-hook-form';
import { EMPTY_PRODUCT, type ProductFields } from '../../../domain/products/product.ts';
import { reviewProduct } from '../../../domain/products/review-product.ts';
import type { OriginClass } from '../../../domain/reference/product-codes.ts';
import { regionIndex } from '../../lib/region-index.ts';
import type { ProductDetailData } from './product.ts';

export interface MaterialRow {
  name: string;
  country: string;
  percent: number | null;
  supplier: string;
}

export interface StepRow {
  step: string;
  place: string;
  ownWork: boolean;
}

/** What the form holds: rows may be half filled, the class may not be chosen yet. */
export interface ProductForm
  extends Omit<ProductFields, 'claimedClass' | 'materials' | 'steps' | 'photos'> {
  claimedClass: OriginClass | '';
  materials: MaterialRow[];
  steps: StepRow[];
  photos: string[];
}

export const EMPTY_MATERIAL: MaterialRow = { name: '', country: 'ID', percent: null, supplier: '' };
export const EMPTY_STEP: StepRow = { step: '', place: '', ownWork: true };

export const EMPTY_FORM: ProductForm = {
  ...EMPTY_PRODUCT,
  name: '',
  category: '',
  claimedClass: '',
  materials: [{ ...EMPTY_MATERIAL, percent: 100 }],
  steps: [],
  photos: [],
};

export function formOf(product: ProductDetailData): ProductForm {
  const names = Object.keys(EMPTY_FORM) as (keyof ProductForm)[];
  const copied = Object.fromEntries(names.map((name) => [name, product[name]]));
  return {
    ...(copied as unknown as ProductForm),
    materials: product.materials.map((row) => ({ ...row, supplier: row.supplier ?? '' })),
  };
}

/** The fields as core takes them; rows left wholly empty are dropped. */
export function fieldsOf(form: ProductForm) {
  return {
    ...form,
    claimedClass: form.claimedClass || 'E',
    hs: form.hs?.trim() || null,
    gtin: form.gtin?.trim() || null,
    materials: form.materials
      .filter((row) => row.name.trim() !== '' || (row.percent ?? 0) > 0)
      .map((row) => ({
        name: row.name.trim(),
        country: row.country,
        percent: row.percent ?? 0,
        supplier: row.supplier.trim() || null,
      })),
    steps: form.steps
      .filter((row) => row.step.trim() !== '' || row.place !== '')
      .map((row) => ({ ...row, step: row.step.trim() })),
  } as const;
}

/** Only what differs from the stored line: an edit names the fields that were changed. */
export function changedFields(form: ProductForm, product: ProductDetailData) {
  const next = fieldsOf(form);
  const before = fieldsOf(formOf(product));
  const names = Object.keys(next) as (keyof typeof next)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(next[name]) !== JSON.stringify(before[name]))
      .map((name) => [name, next[name]]),
  ) as Partial<typeof next>;
}

export type ProductWarnings = Readonly<Record<string, string>>;

/** Doubts by field, in the words core would use; they never stop a save. */
export function warningsOf(form: ProductForm): ProductWarnings {
  const { warnings } = reviewProduct(fieldsOf(form), regionIndex);
  return Object.fromEntries(warnings.map(({ field, code }) => [field, code]));
}

function rowErrors(form: ProductForm): FieldErrors<ProductForm> {
  const materials = form.materials.map((row) => {
    const unused = row.name.trim() === '' && !row.percent;
    return {
      ...(!unused && row.name.trim() === '' ? { name: wrong('required') } : {}),
      ...(!unused && row.country === '' ? { country: wrong('required') } : {}),
    };
  });
  const steps = form.steps.map((row) => {
    const unused = row.step.trim() === '' && row.place === '';
    return {
      ...(!unused && row.step.trim() === '' ? { step: wrong('required') } : {}),
      ...(!unused && row.place === '' ? { place: wrong('required') } : {}),
    };
  });
  const some = (rows: readonly object[]) => rows.some((row) => Object.keys(row).length > 0);
  return {
    ...(some(materials) ? { materials } : {}),
    ...(some(steps) ? { steps } : {}),
  } as FieldErrors<ProductForm>;
}

function wrong(code: string) {
  return { type: 'review', message: code };
}

/** The same review as core's: what would be refused there is marked here, by issue code. */
export const productResolver: Resolver<ProductForm> = (form) => {
  const rows = rowErrors(form);
  const { blocking } = reviewProduct(fieldsOf(form), regionIndex);
  const errors: Record<string, unknown> = { ...rows };
  if (form.claimedClass === '') errors.claimedClass = wrong('origin-class-missing');
  if (form.category === '') errors.category = wrong('required');
  for (const { field, code } of blocking) {
    const known = errors[field];
    errors[field] =
      field === 'materials' ? Object.assign(known ?? [], { root: wrong(code) }) : wrong(code);
  }
  return Object.keys(errors).length > 0
    ? { values: {}, errors: errors as FieldErrors<ProductForm> }
    : { values: form, errors: {} };
};
