import type { FieldErrors } from 'react-hook-form';
import {
  isUnusedMaterial,
  isUnusedPermit,
  isUnusedStep,
  type MaterialRow,
  type PermitRow,
  type StepRow,
} from './product-form-rows.ts';

interface Rows {
  readonly materials: readonly MaterialRow[];
  readonly steps: readonly StepRow[];
  readonly permits: readonly PermitRow[];
}

/** Marks what a half-filled row lacks; rows left wholly empty are dropped, so they lack nothing. */
export function rowErrors(form: Rows): FieldErrors<Rows> {
  const materials = form.materials.map((row) => ({
    ...(!isUnusedMaterial(row) && row.name.trim() === '' ? { name: wrong('required') } : {}),
    ...(!isUnusedMaterial(row) && row.country === '' ? { country: wrong('required') } : {}),
  }));
  const steps = form.steps.map((row) => ({
    ...(!isUnusedStep(row) && row.step.trim() === '' ? { step: wrong('required') } : {}),
    ...(!isUnusedStep(row) && row.place === '' ? { place: wrong('required') } : {}),
  }));
  const permits = form.permits.map((row) =>
    !isUnusedPermit(row) && row.type === '' ? { type: wrong('required') } : {},
  );
  return {
    ...(some(materials) ? { materials } : {}),
    ...(some(steps) ? { steps } : {}),
    ...(some(permits) ? { permits } : {}),
  } as FieldErrors<Rows>;
}

export function wrong(code: string) {
  return { type: 'review', message: code };
}

function some(rows: readonly object[]): boolean {
  return rows.some((row) => Object.keys(row).length > 0);
}
