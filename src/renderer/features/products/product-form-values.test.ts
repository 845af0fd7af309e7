import { describe, expect, it } from 'vitest';
import type { ProductDetailData } from './product.ts';
import {
  changedFields,
  EMPTY_FORM,
  EMPTY_MATERIAL,
  EMPTY_STEP,
  fieldsOf,
  formOf,
  type ProductForm,
  productResolver,
  warningsOf,
} from './product-form-values.ts';

const COTTON = { name: 'katun', country: 'ID', percent: 70, supplier: 'Toko Kain' };
const DYE = { name: 'pewarna', country: 'DE', percent: 30, supplier: '' };

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

  it('marks a step without a place', async () => {
    const errors = await errorsOf({ ...GOOD, steps: [{ ...EMPTY_STEP, step: 'Mencanting' }] });
    const steps = errors.steps as unknown as Record<string, unknown>;
    expect(steps[0]).toMatchObject({ place: { message: 'required' } });
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
      materials: [COTTON],
    });
  });
});
