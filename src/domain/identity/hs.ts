import { accepted, type Checked, refused } from './checked.ts';

/**
 * Reads a tariff code of eight digits (BTKI 2022, PMK 26/PMK.010/2022: six HS digits and two of
 * AHTN) and prints it as `NNNN.NN.NN`. Chapters run from 01 to 97; 98 is a national chapter and
 * gets `hs-national-chapter`. Anything else is `hs-format`.
 */
export function readHs(text: string): Checked<string> {
  const digits = text
    .trim()
    .replace(/^'/, '')
    .replace(/[\s.-]/g, '');
  const chapter = Number(digits.slice(0, 2));
  if (!/^\d{8}$/.test(digits) || chapter < 1 || chapter > 98) {
    return refused('hs-format');
  }
  const code = `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
  return accepted(code, chapter === 98 ? ['hs-national-chapter'] : []);
}
