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
export const EMPTY_STEP: StepRow = { name: '', place: 'ID', essential: false };

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

/** Whether every material has its cost in rupiah; else the shares stand in, as costs per 100. */
export function declaresCosts({ materials }: Pick<DeclaredProduct, 'materials'>): boolean {
  return materials.every(({ cost }) => typeof cost === 'number');
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
    // Beside shares that stand in for costs a price in rupiah would make nonsense.
    ...(inRupiah ? product.costs : null),
    materials: product.materials.map(({ name, country, percent, cost, hs }) => ({
      name,
      country,
      cost: inRupiah ? (cost ?? null) : percent,
      hs: hs ?? '',
    })),
    steps: product.steps.map(({ step, place, essential }) => ({
      name: step,
      place,
      essential: essential ?? false,
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
    steps: form.steps.filter(isStep).map(({ name, place, essential }) => ({
      name: name.trim(),
      country: place.includes('.') ? 'ID' : place || null,
      region: place.includes('.') ? place : null,
      essential,
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
  const place = list === 'steps' && part !== 'name' ? 'place' : part;
  return `${list}.${rows[Number(at)] ?? at}.${place}`;
}
