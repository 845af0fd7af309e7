import type { Label } from './label.ts';
import type { Unit } from './product-codes.ts';
import { unitLabels } from './product-labels.ts';

type UnitLabels = Readonly<Record<Unit, Label>>;

/** After a number; Indonesian has one form. */
const countedUnitLabels: UnitLabels = {
  PCS: { id: 'buah', en: 'pieces' },
  METER: { id: 'meter', en: 'metres' },
  SET: { id: 'set', en: 'sets' },
  PASANG: { id: 'pasang', en: 'pairs' },
  KG: { id: 'kilogram', en: 'kilograms' },
};

/** The labels of a unit after that number: `1 metre`, `500 metres`. */
export function unitLabelsFor(count: number): UnitLabels {
  return count === 1 ? unitLabels : countedUnitLabels;
}
