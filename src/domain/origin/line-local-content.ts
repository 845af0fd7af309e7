import type { Label } from '../reference/label.ts';
import type { LineFacts } from './line-facts.ts';
import { localContentShare, localMaterialShare } from './local-content.ts';
import { type LocalWork, localWork } from './local-work.ts';
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
 * and overhead by where the work is done. An unknown cost of a material that is not Indonesian
 * leaves the estimate open, because leaving it out would raise the figure.
 */
export function lineLocalContent(line: LineFacts, knowledge: OriginKnowledge): LocalContent {
  const material = materialShare(line);
  const work = localWork(line);
  const { localContent, formerLocalContent } = knowledge;
  const parts = { labour: work.share, overhead: work.share, development: NOTHING };
  const shareBy = (weights: LocalContentWeights) =>
    material && localContentShare(weights, { ...parts, material });
  const share = shareBy(localContent);
  const former = shareBy(formerLocalContent);
  if (!material || !share || !former) {
    return { title: TITLE, estimate: null, former: null, working: [openLine(line)] };
  }
  return {
    title: TITLE,
    estimate: cutPercent(share),
    former: cutPercent(former),
    working: [
      materialLine(material),
      workLine(work),
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

/** Why nothing can be said of the materials: none, a value that is unknown, or none that counts. */
function openLine({ materials }: LineFacts): Sentence {
  if (materials.length === 0) {
    return sentence(
      'local-content-no-materials',
      {},
      'Belum dapat diperkirakan: bahan belum dinyatakan.',
      'Cannot be estimated: no materials are stated.',
    );
  }
  return materials.some(({ cost }) => cost === null)
    ? sentence(
        'local-content-unknown',
        {},
        'Belum dapat diperkirakan: biaya bahan tidak diketahui.',
        'Cannot be estimated: the cost of materials is unknown.',
      )
    : sentence(
        'local-content-free-materials',
        { materials: materials.length },
        'Tidak dapat diperkirakan: biaya semua bahan nol, sehingga tidak ada bagian biaya untuk dibagi.',
        'Cannot be estimated: all materials cost nothing, so there is no cost to take shares of.',
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

const BASES = {
  hours: { id: 'jam kerja tahap yang dihitung', en: 'hours of the steps that count' },
  steps: {
    id: 'jumlah tahap yang dihitung, karena jamnya tidak lengkap',
    en: 'number of steps that count, as their hours are incomplete',
  },
  country: {
    id: 'negara pembuatan, karena tahap belum dinyatakan',
    en: 'country of making, as no steps are stated',
  },
  none: {
    id: 'tahap, yang semuanya hanya pengerjaan minimal',
    en: 'steps, all of which are minimal operations',
  },
} as const satisfies Readonly<Record<LocalWork['basis'], Label>>;

function workLine({ share: work, basis, here, all }: LocalWork): Sentence {
  const share = percent(work);
  const ratio = all > 0n ? `${here}/${all} = ` : '';
  return sentence(
    'local-work',
    { percent: share.cut, basis, here: String(here), all: String(all) },
    `Upah dan overhead menurut ${BASES[basis].id}: ${ratio}${share.id} di Indonesia.`,
    `Labour and overhead by the ${BASES[basis].en}: ${ratio}${share.en} in Indonesia.`,
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
