import type { LineFacts } from './line-facts.ts';
import { localContentShare, localMaterialShare } from './local-content.ts';
import type { OriginKnowledge } from './origin-knowledge.ts';
import type { LocalContentWeights } from './origin-reference.ts';
import { percent, type Sentence, sentence } from './origin-text.ts';
import { cutPercent, NOTHING, type Ratio, WHOLE } from './ratio.ts';

/** Estimates of local content as cut percent, never a TKDN; null where nothing can be said. */
export interface LocalContent {
  /** What it must be called wherever it is shown or printed. */
  readonly title: { readonly id: string; readonly en: string };
  readonly estimate: string | null;
  /** By the formula of old papers, revoked in 2025. */
  readonly former: string | null;
  readonly working: readonly Sentence[];
}

const TITLE = {
  id: 'Perkiraan kandungan lokal (bukan sertifikat TKDN)',
  en: 'Estimated local content (not a TKDN certificate)',
};

/**
 * The local content of a line: Indonesian materials count in full, all others not at all; labour
 * and overhead by where the steps are done. An unknown cost of a material that is not Indonesian
 * leaves the estimate open, because leaving it out would raise the figure.
 */
export function lineLocalContent(line: LineFacts, knowledge: OriginKnowledge): LocalContent {
  const material = materialShare(line);
  const work = workShare(line);
  const { localContent, formerLocalContent } = knowledge;
  const parts = { labour: work, overhead: work, development: NOTHING };
  const shareBy = (weights: LocalContentWeights) =>
    material && localContentShare(weights, { ...parts, material });
  const share = shareBy(localContent);
  const former = shareBy(formerLocalContent);
  if (!material || !share || !former) {
    return { title: TITLE, estimate: null, former: null, working: [unknownLine()] };
  }
  return {
    title: TITLE,
    estimate: cutPercent(share),
    former: cutPercent(former),
    working: [
      materialLine(material),
      workLine(line, work),
      totalLine('local-content', localContent, share),
      totalLine('local-content-former', formerLocalContent, former),
    ],
  };
}

function materialShare({ materials }: LineFacts): Ratio | null {
  if (materials.some(({ cost, country }) => cost === null && country !== 'ID')) {
    return null;
  }
  return localMaterialShare(
    materials.map(({ cost, country }) => ({
      cost: cost ?? 0n,
      local: country === 'ID' ? WHOLE : NOTHING,
    })),
  );
}

/** Whole when made in Indonesia with every step here; else the share of steps done here. */
function workShare({ madeIn, steps }: LineFacts): Ratio {
  const here = steps.filter(({ country }) => country === 'ID').length;
  if (steps.length === 0) {
    return madeIn === 'ID' ? WHOLE : NOTHING;
  }
  return { num: BigInt(here), den: BigInt(steps.length) };
}

function unknownLine(): Sentence {
  return sentence(
    'local-content-unknown',
    {},
    'Belum dapat diperkirakan: biaya bahan tidak diketahui.',
    'Cannot be estimated: the cost of materials is unknown.',
  );
}

function materialLine(material: Ratio): Sentence {
  const share = percent(material);
  return sentence(
    'local-material',
    { percent: share.cut },
    `Bahan dari Indonesia: ${share.id} dari biaya bahan.`,
    `Indonesian materials: ${share.en} of the cost of materials.`,
  );
}

function workLine({ steps }: LineFacts, work: Ratio): Sentence {
  const share = percent(work);
  return sentence(
    'local-work',
    { percent: share.cut, steps: steps.length },
    `Upah dan overhead menurut tempat pengerjaan: ${share.id} di Indonesia.`,
    `Labour and overhead by the place of work: ${share.en} in Indonesia.`,
  );
}

function totalLine(code: string, weights: LocalContentWeights, share: Ratio): Sentence {
  const { material, labour, overhead, development, regulation } = weights;
  const rest = development > 0 ? ` + ${development} × 0` : '';
  const text = percent(share);
  return sentence(
    code,
    { regulation, percent: text.cut },
    `${material} × bahan + ${labour} × upah + ${overhead} × overhead${rest && `${rest} (pengembangan tidak ditanyakan)`} = ${text.id} (rumus ${regulation}).`,
    `${material} × material + ${labour} × labour + ${overhead} × overhead${rest && `${rest} (development is not asked)`} = ${text.en} (formula of ${regulation}).`,
  );
}
