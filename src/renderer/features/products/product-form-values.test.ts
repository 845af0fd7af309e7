import { describe, expect, it } from 'vitest';
import type { ProductDetailData } from './product.ts';
import { EMPTY_COSTS, EMPTY_MATERIAL, EMPTY_PERMIT, EMPTY_STEP } from './product-form-rows.ts';
import {
  changedFields,
  EMPTY_FORM,
  fieldsOf,
  formOf,
  type ProductForm,
  productResolver,
  restoredForm,
  warningsOf,
} from './product-form-values.ts';

const COTTON = {
  ...EMPTY_MATERIAL,
  name: 'katun',
  country: 'ID',
  percent: 70,
  supplier: 'Toko Kain',
};
const DYE = { ...EMPTY_MATERIAL, name: 'pewarna', country: 'DE', percent: 30 };

const GOOD: ProductForm = {
  ...EMPTY_FORM,
  name: 'Selendang batik',
  category: 'BATIK',
  technique: 'TULIS',
  claimedClass: 'B',
  originRegion: '33.75',
  materials: [COTTON, DYE],
  hs: '62149090',
};

const STORED = {
  ...fieldsOf(GOOD),
  id: '01890000-0000-7000-8000-000000000001',
  state: 'DRAF',
} as unknown as ProductDetailData;

async function errorsOf(form: ProductForm): Promise<Record<string, unknown>> {
  const options = { fields: {}, shouldUseNativeValidation: false };
  const { errors } = await productResolver(form, undefined, options);
  return errors;
}

describe('the product form', () => {
  it('accepts a complete line', async () => {
    expect(await errorsOf(GOOD)).toEqual({});
  });

  it('asks for the class, the category and the name', async () => {
    const errors = await errorsOf(EMPTY_FORM);
    expect(errors).toMatchObject({
      claimedClass: { message: 'origin-class-missing' },
      category: { message: 'required' },
      name: { message: 'name-missing' },
    });
  });

  it('refuses materials that do not add up to 100', async () => {
    const errors = await errorsOf({ ...GOOD, materials: [COTTON] });
    expect(errors).toMatchObject({ materials: { root: { message: 'materials-sum' } } });
  });

  it('marks the half-filled row beside the wrong sum', async () => {
    const errors = await errorsOf({ ...GOOD, materials: [COTTON, { ...DYE, name: ' ' }, DYE] });
    const materials = errors.materials as unknown as Record<string, unknown>;
    expect(materials[1]).toMatchObject({ name: { message: 'required' } });
    expect(materials.root).toMatchObject({ message: 'materials-sum' });
  });

  it('asks what a permit is, and refuses one that ends before it begins', async () => {
    const nameless = await errorsOf({ ...GOOD, permits: [{ ...EMPTY_PERMIT, number: '1' }] });
    const permits = nameless.permits as unknown as Record<string, unknown>;
    expect(permits[0]).toMatchObject({ type: { message: 'required' } });
    const days = { type: 'SNI', issuedOn: '2026-02-02', expiresOn: '2026-02-01' };
    const reversed = await errorsOf({ ...GOOD, permits: [{ ...EMPTY_PERMIT, ...days }] });
    expect(reversed).toMatchObject({ permits: { root: { message: 'permit-dates-reversed' } } });
  });

  it('marks a step without a place', async () => {
    const errors = await errorsOf({ ...GOOD, steps: [{ ...EMPTY_STEP, step: 'Mencanting' }] });
    const steps = errors.steps as unknown as Record<string, unknown>;
    expect(steps[0]).toMatchObject({ place: { message: 'required' } });
  });
});

describe('what is wrong with a form is shown at its entry', () => {
  const step = { ...EMPTY_STEP, step: 'Mencanting', place: '33.75' };

  it('as with a place that does not exist, rows that were left empty not counted', async () => {
    const steps = [step, { ...EMPTY_STEP }, { ...step, place: 'ZZ' }, { ...step, place: '99.99' }];
    const errors = await errorsOf({ ...GOOD, steps });
    expect(errors.steps).toHaveLength(4);
    const places = (errors.steps as { place?: { message: string } }[]).map(
      (row) => row.place?.message,
    );
    expect(places).toEqual([undefined, undefined, 'country-unknown', 'region-unknown']);
  });

  it('as with goods without a price', async () => {
    const errors = await errorsOf({ ...GOOD, costs: { ...EMPTY_COSTS, fob: 0 } });
    expect(errors).toEqual({ costs: { fob: { type: 'review', message: 'fob-zero' } } });
  });

  it('as with more steps than a declaration holds', async () => {
    const errors = await errorsOf({ ...GOOD, steps: Array.from({ length: 51 }, () => step) });
    expect(errors).toMatchObject({ steps: { root: { message: 'steps-too-many' } } });
  });
});

describe('what the product form sends', () => {
  it('drops rows that were left empty and clears blank codes', () => {
    const form = { ...GOOD, hs: ' ', gtin: '', steps: [{ ...EMPTY_STEP }] };
    const fields = fieldsOf({ ...form, materials: [...GOOD.materials, { ...EMPTY_MATERIAL }] });
    expect(fields).toMatchObject({ hs: null, gtin: null, steps: [] });
    expect(fields.materials).toHaveLength(2);
  });

  it('warns in the words of core without stopping the save', () => {
    expect(warningsOf(GOOD)).toMatchObject({ photos: 'photo-missing' });
  });

  it('names only the fields that were changed', () => {
    const form = formOf(STORED);
    expect(changedFields(form, STORED)).toEqual({});
    expect(changedFields({ ...form, stock: 40 }, STORED)).toEqual({ stock: 40 });
    expect(changedFields({ ...form, materials: [COTTON] }, STORED)).toEqual({
      materials: [{ name: 'katun', country: 'ID', percent: 70, supplier: 'Toko Kain' }],
    });
  });

  it('keeps what a row says beside its name, and nothing that was left empty', () => {
    const row = { ...COTTON, percent: 100, evidence: 'surat jalan', invoice: ' F-12 ', cost: 0 };
    const step = { ...EMPTY_STEP, step: 'Membatik', place: '33.75', hours: 6, essential: true };
    const permit = { ...EMPTY_PERMIT, type: 'SNI', number: ' 1 ' };
    const fields = fieldsOf({
      ...GOOD,
      materials: [row],
      steps: [step],
      permits: [permit, { ...EMPTY_PERMIT }],
    });
    expect(fields.materials[0]).toMatchObject({
      evidence: 'surat jalan',
      invoice: 'F-12',
      cost: 0,
    });
    expect(fields.materials[0]).not.toHaveProperty('hs');
    expect(fields.steps[0]).toMatchObject({ hours: 6, essential: true });
    expect(fields.steps[0]).not.toHaveProperty('who');
    expect(fields.permits).toEqual([
      { type: 'SNI', number: '1', issuer: null, issuedOn: null, expiresOn: null },
    ]);
    expect(fields.costs).toBeNull();
  });

  it('leaves out answers that the category no longer asks for', () => {
    const answers = { 'batik-wax': 'MALAM_PANAS', 'all-invoices': 'YA' };
    expect(fieldsOf({ ...GOOD, answers }).answers).toEqual(answers);
    const moved = { ...GOOD, category: 'DEKORATIF', technique: 'ANYAM', answers };
    expect(fieldsOf(moved).answers).toEqual({ 'all-invoices': 'YA' });
  });

  it('counts a question that was shown but left empty as unanswered', async () => {
    const shown = { 'batik-wax': '', 'batik-days-per-piece': '', 'batik-cloth': undefined };
    const form = { ...GOOD, answers: shown as unknown as ProductForm['answers'] };
    expect(fieldsOf(form).answers).toEqual({});
    expect(await errorsOf(form)).toEqual({});
  });

  it('takes up a draft from before rows had more to say', () => {
    const materials = [{ name: 'katun', country: 'ID', percent: 100, supplier: '' }];
    const form = restoredForm(EMPTY_FORM, { name: 'Kain', materials });
    expect(fieldsOf(form)).toMatchObject({
      name: 'Kain',
      permits: [],
      materials: [{ name: 'katun' }],
    });
  });
});
