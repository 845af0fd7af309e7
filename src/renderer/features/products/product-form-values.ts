import { type FieldErrors, get, type Resolver, set } from 'react-hook-form';
import { askedAnswers } from '../../../domain/products/asked-questions.ts';
import {
  type Answer,
  EMPTY_PRODUCT,
  type ProductCosts,
  type ProductFields,
} from '../../../domain/products/product.ts';
import { reviewProduct } from '../../../domain/products/review-product.ts';
import type { OriginClass } from '../../../domain/reference/product-codes.ts';
import type { ProductDetailData } from './product.ts';
import { entryOf, rowErrors, wrong } from './product-form-errors.ts';
import {
  EMPTY_COSTS,
  EMPTY_MATERIAL,
  EMPTY_PERMIT,
  EMPTY_STEP,
  isUnusedMaterial,
  isUnusedPermit,
  isUnusedStep,
  type MaterialRow,
  materialFields,
  materialRow,
  type PermitRow,
  permitFields,
  permitRow,
  type StepRow,
  stepFields,
  stepRow,
} from './product-form-rows.ts';
import { questionsPack, reviewContext } from './review-context.ts';

/** What the form holds: rows may be half filled, the class may not be chosen yet. */
export interface ProductForm
  extends Omit<
    ProductFields,
    | 'claimedClass'
    | 'materials'
    | 'steps'
    | 'photos'
    | 'labelPhotos'
    | 'processPhotos'
    | 'costs'
    | 'permits'
    | 'answers'
  > {
  claimedClass: OriginClass | '';
  materials: MaterialRow[];
  steps: StepRow[];
  photos: string[];
  labelPhotos: string[];
  processPhotos: string[];
  costs: ProductCosts;
  permits: PermitRow[];
  answers: Record<string, Answer>;
}

export const EMPTY_FORM: ProductForm = {
  ...EMPTY_PRODUCT,
  name: '',
  category: '',
  claimedClass: '',
  materials: [{ ...EMPTY_MATERIAL, percent: 100 }],
  steps: [],
  photos: [],
  labelPhotos: [],
  processPhotos: [],
  costs: EMPTY_COSTS,
  permits: [],
  answers: {},
};

export function formOf(product: ProductDetailData): ProductForm {
  const names = Object.keys(EMPTY_FORM) as (keyof ProductForm)[];
  const copied = Object.fromEntries(names.map((name) => [name, product[name]]));
  return {
    ...(copied as unknown as ProductForm),
    materials: product.materials.map(materialRow),
    steps: product.steps.map(stepRow),
    costs: { ...EMPTY_COSTS, ...product.costs },
    permits: product.permits.map(permitRow),
  };
}

/** A draft of an earlier program lacks what rows have had since. */
export function restoredForm(initial: ProductForm, draft: object): ProductForm {
  const form = { ...initial, ...(draft as Partial<ProductForm>) };
  return {
    ...form,
    materials: form.materials.map((row) => ({ ...EMPTY_MATERIAL, ...row })),
    steps: form.steps.map((row) => ({ ...EMPTY_STEP, ...row })),
    permits: form.permits.map((row) => ({ ...EMPTY_PERMIT, ...row })),
  };
}

/** The fields as core takes them; rows left wholly empty are dropped. */
export function fieldsOf(form: ProductForm) {
  return {
    ...form,
    claimedClass: form.claimedClass || 'E',
    hs: form.hs?.trim() || null,
    gtin: form.gtin?.trim() || null,
    brand: form.brand?.trim() || null,
    labelText: form.labelText?.trim() || null,
    materials: form.materials.filter((row) => !isUnusedMaterial(row)).map(materialFields),
    steps: form.steps.filter((row) => !isUnusedStep(row)).map(stepFields),
    costs: Object.values(form.costs).every((amount) => amount === null) ? null : form.costs,
    permits: form.permits.filter((row) => !isUnusedPermit(row)).map(permitFields),
    answers: givenAnswers(form),
  } as const;
}

/** Answers to what is asked now; a field that was shown but left empty is no answer. */
function givenAnswers(form: ProductForm): Record<string, Answer> {
  const asked = Object.entries(askedAnswers(questionsPack, form));
  return Object.fromEntries(asked.filter(([, answer]) => answer !== undefined && answer !== ''));
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
  const { warnings } = reviewProduct(fieldsOf(form), reviewContext());
  return Object.fromEntries(warnings.map(({ field, code }) => [field, code]));
}

/** The same review as core's: what would be refused there is marked here, by issue code. */
function errorsOf(form: ProductForm): Record<string, unknown> {
  const errors: Record<string, unknown> = { ...rowErrors(form) };
  const { blocking } = reviewProduct(fieldsOf(form), reviewContext());
  if (form.claimedClass === '') errors.claimedClass = wrong('origin-class-missing');
  if (form.category === '') errors.category = wrong('required');
  for (const { field, code } of blocking) {
    const entry = entryOf(form, field);
    // That a row lacks its place says more than that there is no such country.
    if (get(errors, `${entry}.message`) !== 'required') {
      set(errors, entry, wrong(code));
    }
  }
  return errors;
}

export function hasErrors(form: ProductForm): boolean {
  return Object.keys(errorsOf(form)).length > 0;
}

export const productResolver: Resolver<ProductForm> = (form) => {
  const errors = errorsOf(form);
  return Object.keys(errors).length > 0
    ? { values: {}, errors: errors as FieldErrors<ProductForm> }
    : { values: form, errors: {} };
};
