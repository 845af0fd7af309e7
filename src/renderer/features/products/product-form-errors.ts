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

/** Fields whose own errors stand beside those of their rows. */
const LISTS: readonly string[] = ['materials', 'steps', 'permits', 'answers'];

/** The entry of the form that a field of the review is about; rows left wholly empty were not sent. */
export function entryOf(form: Rows, field: string): string {
  const [list, at, ...rest] = field.split('.');
  if (at === undefined) {
    return LISTS.includes(field) ? `${field}.root` : field;
  }
  const used = usedRows(form, list);
  return used ? [list, used[Number(at)] ?? at, ...rest].join('.') : field;
}

function usedRows(form: Rows, list: string | undefined): number[] | undefined {
  const used = {
    materials: form.materials.map((row) => !isUnusedMaterial(row)),
    steps: form.steps.map((row) => !isUnusedStep(row)),
    permits: form.permits.map((row) => !isUnusedPermit(row)),
  };
  const rows = Object.entries(used).find(([name]) => name === list)?.[1];
  return rows?.flatMap((isUsed, index) => (isUsed ? [index] : []));
}

export function wrong(code: string) {
  return { type: 'review', message: code };
}

function some(rows: readonly object[]): boolean {
  return rows.some((row) => Object.keys(row).length > 0);
}
