import { describe, expect, it } from 'vitest';
import type { DeclaredProduct } from './assessment.ts';
import {
  EMPTY_MATERIAL,
  EMPTY_STEP,
  EMPTY_WHAT_IF,
  entryOf,
  keepsCosts,
  lineOf,
  whatIfOf,
} from './what-if.ts';

const form = {
  ...EMPTY_WHAT_IF,
  materials: [EMPTY_MATERIAL, { name: 'benang', country: '', cost: 5, hs: '' }],
  steps: [EMPTY_STEP, { name: 'Menenun', place: '53.07', essential: true, hours: 4 }],
};

describe('the what-if form', () => {
  it('leaves out empty rows and calls empty entries unknown', () => {
    expect(lineOf(form)).toMatchObject({
      category: null,
      hs: null,
      fob: null,
      madeIn: { country: 'ID', region: null },
      materials: [{ name: 'benang', country: null, cost: 5, hs: null }],
      steps: [{ name: 'Menenun', country: 'ID', region: '53.07', essential: true, hours: 4 }],
    });
  });

  it('drops the region of goods that are made abroad', () => {
    const abroad = lineOf({ ...form, madeIn: 'CN', region: '53.07' });
    expect(abroad.madeIn).toEqual({ country: 'CN', region: null });
  });

  it.each([
    ['materials.0.cost', 'materials.1.cost'],
    ['steps.0.region', 'steps.1.place'],
    ['steps.0.country', 'steps.1.place'],
    ['steps.0.hours', 'steps.1.hours'],
    ['madeIn.region', 'region'],
    ['madeIn.country', 'madeIn'],
    ['fob', 'fob'],
    ['materials', 'materials'],
  ])('shows what is wrong with %s at %s', (field, entry) => {
    expect(entryOf(form, field)).toBe(entry);
  });

  it('knows whether the shares of a declaration still stand in for costs', () => {
    expect(keepsCosts(form, form)).toBe(true);
    const [first, second] = form.materials;
    const replaced = { ...form, materials: [first, { ...second, cost: 9 }] } as typeof form;
    expect(keepsCosts(replaced, form)).toBe(false);
  });

  it('starts from a declaration, its shares as costs per 100', () => {
    const product = {
      category: 'TENUN',
      technique: null,
      claimedClass: 'B',
      hs: null,
      originCountry: 'unknown',
      originRegion: null,
      materials: [{ name: 'benang', country: 'CN', percent: 40 }],
      steps: [{ step: 'Menenun', place: '53.07', ownWork: true }],
    } as unknown as DeclaredProduct;
    expect(whatIfOf(product)).toMatchObject({
      madeIn: '',
      materials: [{ name: 'benang', country: 'CN', cost: 40 }],
      steps: [{ name: 'Menenun', place: '53.07', essential: false }],
    });
  });

  it('takes costs, codes and the essential process as they were declared', () => {
    const product = {
      category: 'TENUN',
      claimedClass: 'B',
      originCountry: 'ID',
      costs: { fob: 500, directLabour: 90, directOverhead: null, otherCost: null, profit: 60 },
      materials: [{ name: 'benang', country: 'CN', percent: 100, cost: 180, hs: '5205.11.00' }],
      steps: [{ step: 'Menenun', place: '53.07', ownWork: true, essential: true }],
    } as unknown as DeclaredProduct;
    expect(whatIfOf(product)).toMatchObject({
      fob: 500,
      directLabour: 90,
      materials: [{ name: 'benang', country: 'CN', cost: 180, hs: '5205.11.00' }],
      steps: [{ essential: true }],
    });
  });

  it('keeps what is declared in rupiah when a material lacks its cost', () => {
    const costs = { fob: 500, directLabour: 90, directOverhead: null, otherCost: null, profit: 60 };
    const materials = [
      { name: 'benang', country: 'CN', percent: 60, cost: 180 },
      { name: 'pewarna', country: 'ID', percent: 40 },
    ];
    const product = { category: 'TENUN', materials, steps: [] } as unknown as DeclaredProduct;
    const partly = whatIfOf({ ...product, costs });
    expect(partly).toMatchObject({ fob: 500, directLabour: 90, profit: 60 });
    expect(partly.materials.map(({ cost }) => cost)).toEqual([180, null]);
    expect(whatIfOf({ ...product, costs: null }).materials[1]).toMatchObject({ cost: null });
    const priced = whatIfOf({ ...product, costs, materials: materials.slice(1) });
    expect(priced).toMatchObject({ fob: 500, materials: [{ cost: null }] });
  });

  it('takes hours of work as they were declared', () => {
    const steps = [
      { step: 'Menenun', place: '53.07', ownWork: true, hours: 40 },
      { step: 'Mewarnai', place: '53.07', ownWork: true },
    ];
    const product = { category: 'TENUN', materials: [], steps } as unknown as DeclaredProduct;
    expect(whatIfOf(product).steps.map(({ hours }) => hours)).toEqual([40, null]);
  });
});
