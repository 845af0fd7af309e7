import type { OriginLine } from '../origin/origin-line.ts';
import type { ProductFields } from './product.ts';

/** A declaration as the assessment of origin takes it; money in whole rupiah per unit. */
export function declaredOriginLine(fields: ProductFields): OriginLine {
  return {
    category: fields.category,
    technique: fields.technique,
    claimedClass: fields.claimedClass,
    hs: fields.hs,
    madeIn: { country: fields.originCountry, region: fields.originRegion },
    ...fields.costs,
    materials: fields.materials.map(({ name, country, cost, hs }) => ({ name, country, cost, hs })),
    steps: fields.steps.map(({ step, place, essential, hours }) => ({
      name: step,
      ...placeOf(place),
      essential,
      hours,
    })),
  };
}

/** A regency or city by its code, else a country. */
function placeOf(place: string): { readonly country: string | null; readonly region?: string } {
  return place.includes('.') ? { country: 'ID', region: place } : { country: place || null };
}
