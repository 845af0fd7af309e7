import { accepted, type Checked, refused } from './checked.ts';

/**
 * Reads the tariff code of a material: four, six or eight digits, for a change of heading (ATIGA
 * art. 28) is told by four. Printed `NNNN`, `NNNN.NN` or `NNNN.NN.NN`; anything else is `hs-format`.
 */
export function readMaterialHs(text: string): Checked<string> {
  const digits = text.trim().replace(/[\s.-]/g, '');
  const chapter = Number(digits.slice(0, 2));
  if (!/^\d{4}(\d{2}){0,2}$/.test(digits) || chapter < 1 || chapter > 97) {
    return refused('hs-format');
  }
  return accepted([digits.slice(0, 4), ...(digits.slice(4).match(/\d{2}/g) ?? [])].join('.'));
}
