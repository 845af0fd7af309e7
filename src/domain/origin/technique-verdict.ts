import type { Label } from '../reference/label.ts';
import { techniqueLabels } from '../reference/technique-labels.ts';
import { isImitation, isUsualTechnique } from '../reference/technique-table.ts';
import type { LineFacts } from './line-facts.ts';
import { type Sentence, sentence } from './origin-text.ts';

/** Whether the technique is what the line is sold as; independent of where it was made. */
export interface TechniqueVerdict {
  readonly verdict: 'consistent' | 'contradicts' | 'unknown';
  readonly because: Sentence;
}

/** Categories that are crafts: only their own techniques may be called so [S92][S93]. */
const CRAFT_NAMES: Readonly<Record<string, Label>> = {
  BATIK: { id: 'batik', en: 'batik' },
  TENUN: { id: 'tenun', en: 'weaving' },
};

/**
 * The second verdict beside origin (domain 3.8): an imitation made in Indonesia is Indonesian and
 * still not batik. The wording leaves it at a presumption.
 */
export function techniqueVerdict({ category, technique }: LineFacts): TechniqueVerdict {
  const labels: Readonly<Record<string, Label>> = techniqueLabels;
  const label = labels[technique ?? ''];
  if (technique === null || technique === 'TIDAK_DIKETAHUI' || !label) {
    return answer('unknown', 'technique-unknown', { technique }, [
      'Teknik belum dinyatakan.',
      'The technique is not stated.',
    ]);
  }
  const values = { technique, category };
  const craft = CRAFT_NAMES[category ?? ''];
  if (craft && isImitation(technique)) {
    return answer('contradicts', 'imitation-technique', values, [
      `"${label.id}" adalah tiruan; diduga tidak dapat disebut ${craft.id} (SNI 8184:2015 untuk tiruan batik).`,
      `"${label.en}" is an imitation; presumably it may not be called ${craft.en} (SNI 8184:2015 on imitation batik).`,
    ]);
  }
  const isUsual = isUsualTechnique(category ?? '', technique);
  if (craft && !isUsual) {
    return answer('contradicts', 'other-technique', values, [
      `"${label.id}" bukan teknik ${craft.id}; diduga kategori atau tekniknya keliru.`,
      `"${label.en}" is no technique of ${craft.en}; presumably category or technique is mistaken.`,
    ]);
  }
  if (!isUsual) {
    return answer('unknown', 'technique-unusual', values, [
      `"${label.id}" tidak lazim untuk kategori ini; tanyakan prosesnya.`,
      `"${label.en}" is unusual for this category; ask about the process.`,
    ]);
  }
  return answer('consistent', 'technique-fits', values, [
    `"${label.id}" sesuai dengan kategori yang dinyatakan.`,
    `"${label.en}" fits the declared category.`,
  ]);
}

function answer(
  verdict: TechniqueVerdict['verdict'],
  code: string,
  values: Sentence['values'],
  [id, en]: readonly [string, string],
): TechniqueVerdict {
  return { verdict, because: sentence(code, values, id, en) };
}
