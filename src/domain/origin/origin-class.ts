import type { Label } from '../reference/label.ts';
import type { OriginClass } from '../reference/product-codes.ts';
import type { LineFacts, MaterialFacts, StepFacts } from './line-facts.ts';
import { countryText, type Sentence, sentence } from './origin-text.ts';

/** The class a line amounts to, with the one input that decided. */
export interface ClassVerdict {
  readonly class: OriginClass;
  readonly because: Sentence & { readonly field: string };
}

/**
 * The origin class of the fair (domain 3.1): where it was made, then where the essential craft
 * process was done, then the materials. Unknown countries count as foreign.
 */
export function originClass(line: LineFacts): ClassVerdict {
  return madeAbroad(line) ?? onlyFinished(line) ?? notShown(line) ?? madeHere(line);
}

function madeAbroad({ madeIn, claimedClass }: LineFacts): ClassVerdict | undefined {
  if (madeIn === null || madeIn === 'ID') {
    return undefined;
  }
  const country = countryText(madeIn);
  const manner = mannerOf(claimedClass);
  return verdict('D', 'madeIn.country', 'made-abroad', { country: madeIn }, [
    `Dibuat di ${country.id}: barang luar negeri${manner.id}.`,
    `Made in ${country.en}: foreign goods${manner.en}.`,
  ]);
}

/** Foreign goods are no offence, passing them off is: the claim tells which (domain 0, row 5). */
function mannerOf(claimed: OriginClass | null): Label {
  if (claimed === 'D') {
    return { id: ' yang dinyatakan apa adanya', en: ' declared as such' };
  }
  return claimed === null || claimed === 'E'
    ? { id: '', en: '' }
    : {
        id: `, padahal kelas ${claimed} yang dinyatakan`,
        en: `, although class ${claimed} is claimed`,
      };
}

function onlyFinished(line: LineFacts): ClassVerdict | undefined {
  const abroad = line.steps.find((step) => step.essential && isAbroad(step));
  if (abroad) {
    const country = countryText(abroad.country);
    const values = { step: abroad.name, country: abroad.country };
    return verdict('C', `steps.${abroad.index}.country`, 'essential-step-abroad', values, [
      `Proses utama "${abroad.name}" dikerjakan di ${country.id}, bukan di Indonesia.`,
      `The essential step "${abroad.name}" is done in ${country.en}, not in Indonesia.`,
    ]);
  }
  const here = line.steps.filter((step) => step.country === 'ID');
  const imported = line.materials.find(isForeign);
  if (here.length > 0 && here.every((step) => step.minimal) && imported) {
    const country = countryText(imported.country);
    const values = { steps: here.length, material: imported.name, country: imported.country };
    const names = here.map((step) => step.name).join(', ');
    return verdict('C', 'steps', 'minimal-operations-only', values, [
      `Di Indonesia hanya dikerjakan ${names} atas "${imported.name}" (${country.id}); pengerjaan minimal tidak memberi asal.`,
      `Only ${names} was done in Indonesia, on "${imported.name}" (${country.en}); minimal operations confer no origin.`,
    ]);
  }
  return undefined;
}

function notShown({ madeIn, steps, materials }: LineFacts): ClassVerdict | undefined {
  if (madeIn === null) {
    return verdict('E', 'madeIn.country', 'made-in-unknown', {}, [
      'Negara pembuatan belum dinyatakan.',
      'The country of making is not stated.',
    ]);
  }
  const essential = steps.filter((step) => step.essential);
  if (essential.length === 0) {
    return verdict('E', 'steps', 'no-essential-step', {}, [
      'Belum ada proses utama kerajinan yang dinyatakan.',
      'No essential craft process is stated.',
    ]);
  }
  const somewhere = essential.find((step) => step.country === null);
  if (somewhere) {
    const field = `steps.${somewhere.index}.country`;
    return verdict('E', field, 'essential-step-unplaced', { step: somewhere.name }, [
      `Tempat proses utama "${somewhere.name}" belum diketahui.`,
      `The place of the essential step "${somewhere.name}" is unknown.`,
    ]);
  }
  if (materials.length === 0) {
    return verdict('E', 'materials', 'no-materials', {}, [
      'Bahan belum dinyatakan.',
      'The materials are not stated.',
    ]);
  }
  return undefined;
}

function madeHere({ steps, materials }: LineFacts): ClassVerdict {
  const foreign = materials.find(isForeign);
  if (foreign) {
    const country = countryText(foreign.country);
    const values = { material: foreign.name, country: foreign.country };
    return verdict('B', `materials.${foreign.index}.country`, 'foreign-material', values, [
      `Proses utama dikerjakan di Indonesia; bahan "${foreign.name}" bukan dari Indonesia (${country.id}).`,
      `The essential process is done in Indonesia; the material "${foreign.name}" is not Indonesian (${country.en}).`,
    ]);
  }
  const elsewhere = steps.find((step) => step.country !== 'ID');
  if (elsewhere) {
    const country = countryText(elsewhere.country);
    const values = { step: elsewhere.name, country: elsewhere.country };
    return verdict('B', `steps.${elsewhere.index}.country`, 'other-step-abroad', values, [
      `Proses utama dikerjakan di Indonesia; tahap "${elsewhere.name}" tidak (${country.id}).`,
      `The essential process is done in Indonesia; the step "${elsewhere.name}" is not (${country.en}).`,
    ]);
  }
  const values = { materials: materials.length, steps: steps.length };
  return verdict('A', 'materials', 'all-indonesian', values, [
    'Semua bahan dan semua tahap dari Indonesia, termasuk proses utamanya.',
    'All materials and all steps are Indonesian, the essential process included.',
  ]);
}

function isForeign({ country }: MaterialFacts): boolean {
  return country !== 'ID';
}

function isAbroad({ country }: StepFacts): boolean {
  return country !== null && country !== 'ID';
}

function verdict(
  letter: OriginClass,
  field: string,
  code: string,
  values: Sentence['values'],
  [id, en]: readonly [string, string],
): ClassVerdict {
  return { class: letter, because: { ...sentence(code, values, id, en), field } };
}
