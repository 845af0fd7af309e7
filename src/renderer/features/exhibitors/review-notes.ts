import pack from '../../../../resources/regions/regions.json' with { type: 'json' };
import type { ExhibitorFields } from '../../../domain/exhibitors/exhibitor.ts';
import { reviewExhibitor } from '../../../domain/exhibitors/review-exhibitor.ts';
import { indexRegions } from '../../../domain/regions/region-index.ts';
import { type ExhibitorFormValues, formField, inputOf } from './exhibitor-form-values.ts';

type Notes = Partial<Record<keyof ExhibitorFormValues, string>>;

export interface ReviewNotes {
  readonly errors: Notes;
  readonly warnings: Notes;
}

const regions = indexRegions(pack as Parameters<typeof indexRegions>[0]);

/**
 * The rules that core applies on saving, while typing: issue codes by form field. What is merely
 * missing is left for the saved record, so that a walk-in form stays quiet.
 */
export function reviewNotes(values: ExhibitorFormValues, today: string): ReviewNotes {
  const fields = inputOf(values, `${today}T00:00:00.000Z`) as ExhibitorFields;
  const { blocking, warnings } = reviewExhibitor(fields, { regions, today });
  const collect = (issues: readonly { field: string; code: string }[]): Notes => {
    const notes: Notes = {};
    for (const { field, code } of issues) {
      const name = formField(field);
      if (name && !code.endsWith('-missing')) notes[name] ??= code;
    }
    return notes;
  };
  return { errors: collect(blocking), warnings: collect(warnings) };
}
