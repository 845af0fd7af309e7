import type { DeclaredProduct, LineInput } from './assessment.ts';

export interface MaterialRow {
  name: string;
  /** ISO 3166-1 alpha-2, `unknown`, or nothing. */
  country: string;
  cost: number | null;
  hs: string;
}

export interface StepRow {
  name: string;
  /** `NN.NN` in Indonesia, ISO 3166-1 alpha-2, or nothing. */
  place: string;
  essential: boolean;
  /** Whole hours of work per unit of the product. */
  hours: number | null;
}

/** What the what-if form holds; rows may be half filled. Money in whole rupiah. */
export interface WhatIf {
  category: string;
  technique: string;
  claimedClass: string;
  hs: string;
  madeIn: string;
  region: string;
  fob: number | null;
  directLabour: number | null;
  directOverhead: number | null;
  otherCost: number | null;
  profit: number | null;
  materials: MaterialRow[];
  steps: StepRow[];
}

export const EMPTY_MATERIAL: MaterialRow = { name: '', country: 'ID', cost: null, hs: '' };
export const EMPTY_STEP: StepRow = { name: '', place: 'ID', essential: false, hours: null };

export const EMPTY_WHAT_IF: WhatIf = {
  category: '',
  technique: '',
  claimedClass: '',
  hs: '',
  madeIn: 'ID',
  region: '',
  fob: null,
  directLabour: null,
  directOverhead: null,
  otherCost: null,
  profit: null,
  materials: [EMPTY_MATERIAL],
  steps: [EMPTY_STEP],
};

/**
 * Whether anything is declared in rupiah: what is missing beside it is unknown. Else the shares of
 * the materials stand in, as costs per 100.
 */
export function declaresCosts(product: Pick<DeclaredProduct, 'materials' | 'costs'>): boolean {
  const amounts = [...Object.values(product.costs ?? {}), ...product.materials.map((m) => m.cost)];
  return product.materials.length === 0 || amounts.some((amount) => typeof amount === 'number');
}

/** A declaration as a starting point. */
export function whatIfOf(product: DeclaredProduct): WhatIf {
  const inRupiah = declaresCosts(product);
  return {
    ...EMPTY_WHAT_IF,
    category: product.category,
    technique: product.technique ?? '',
    claimedClass: product.claimedClass,
    hs: product.hs ?? '',
    madeIn: product.originCountry === 'unknown' ? '' : product.originCountry,
    region: product.originRegion ?? '',
    ...product.costs,
    materials: product.materials.map(({ name, country, percent, cost, hs }) => ({
      name,
      country,
      cost: inRupiah ? (cost ?? null) : percent,
      hs: hs ?? '',
    })),
    steps: product.steps.map(({ step, place, essential, hours }) => ({
      name: step,
      place,
      essential: essential ?? false,
      hours: hours ?? null,
    })),
  };
}

/** Whether a cost still stands as it stood at first. */
export function keepsCosts(form: WhatIf, initial: WhatIf): boolean {
  return initial.materials.some(
    ({ cost }, index) => cost !== null && form.materials[index]?.cost === cost,
  );
}

const isUsed = ({ name, cost, hs }: MaterialRow) =>
  name.trim() !== '' || cost !== null || hs.trim() !== '';
const isStep = ({ name }: StepRow) => name.trim() !== '';

/** The line as core takes it: empty entries are unknown, rows left wholly empty are left out. */
export function lineOf(form: WhatIf): LineInput {
  return {
    category: form.category || null,
    technique: form.technique || null,
    claimedClass: form.claimedClass || null,
    hs: form.hs.trim() || null,
    madeIn: {
      country: form.madeIn || null,
      region: (form.madeIn === 'ID' && form.region) || null,
    },
    fob: form.fob,
    directLabour: form.directLabour,
    directOverhead: form.directOverhead,
    otherCost: form.otherCost,
    profit: form.profit,
    materials: form.materials.filter(isUsed).map((row) => ({
      name: row.name.trim(),
      country: row.country || null,
      cost: row.cost,
      hs: row.hs.trim() || null,
    })),
    steps: form.steps.filter(isStep).map(({ name, place, essential, hours }) => ({
      name: name.trim(),
      country: place.includes('.') ? 'ID' : place || null,
      region: place.includes('.') ? place : null,
      essential,
      hours,
    })),
  };
}

/** The entry of the form that a field of the line came from: `materials.0.cost` is row 2's cost. */
export function entryOf(form: WhatIf, field: string): string {
  const [list, at, part] = field.split('.');
  if (list === 'madeIn') {
    return at === 'region' ? 'region' : 'madeIn';
  }
  if ((list !== 'materials' && list !== 'steps') || at === undefined) {
    return field;
  }
  const rows = (list === 'materials' ? form.materials.map(isUsed) : form.steps.map(isStep)).flatMap(
    (kept, index) => (kept ? [index] : []),
  );
  const isPlace = list === 'steps' && (part === 'country' || part === 'region');
  return `${list}.${rows[Number(at)] ?? at}.${isPlace ? 'place' : part}`;
}
