import type { Label } from '../reference/label.ts';
import { money, percent, type Sentence, sentence } from './origin-text.ts';
import type { RegionalValue } from './regional-value.ts';

/** Both methods with their formulas, and whether the parts make up the FOB value. */
export function regionalValueWorking(fob: bigint | null, value: RegionalValue): Sentence[] {
  return [indirectLine(fob, value), directLine(fob, value), ...balanceLines(fob, value)];
}

function indirectLine(fob: bigint | null, value: RegionalValue): Sentence {
  const { nonOriginating, indirect } = value;
  if (fob === null || nonOriginating === null || indirect === null) {
    const missing =
      fob === null ? ['FOB', 'FOB'] : ['nilai bahan bukan asal', 'non-originating value'];
    return sentence(
      'rvc-indirect-unknown',
      { fob: fob === null ? null : String(fob) },
      `RVC tidak langsung belum dapat dihitung: ${missing[0]} tidak diketahui.`,
      `Indirect RVC cannot be computed: ${missing[1]} unknown.`,
    );
  }
  const share = percent(indirect);
  const [whole, foreign] = [money(fob), money(nonOriginating)];
  const formula = (language: keyof Label) =>
    `(${whole[language]} − ${foreign[language]}) / ${whole[language]}`;
  return sentence(
    'rvc-indirect',
    { fob: String(fob), nonOriginating: String(nonOriginating), percent: share.cut },
    `RVC tidak langsung = (FOB − bahan bukan asal) / FOB = ${formula('id')} = ${share.id}.`,
    `Indirect RVC = (FOB − non-originating) / FOB = ${formula('en')} = ${share.en}.`,
  );
}

function directLine(fob: bigint | null, value: RegionalValue): Sentence {
  const { direct, regional, complete } = value;
  if (fob === null || direct === null) {
    return sentence(
      'rvc-direct-unknown',
      {},
      'RVC langsung belum dapat dihitung: FOB atau semua unsur biaya tidak diketahui.',
      'Direct RVC cannot be computed: FOB or every cost part is unknown.',
    );
  }
  const share = percent(direct);
  const [own, whole] = [money(regional), money(fob)];
  return sentence(
    'rvc-direct',
    { fob: String(fob), regional: String(regional), percent: share.cut, floor: !complete },
    `RVC langsung = (bahan ASEAN + upah + overhead + biaya lain + laba) / FOB = ${own.id} / ${whole.id} = ${complete ? '' : 'sedikitnya '}${share.id}.`,
    `Direct RVC = (ASEAN material + labour + overhead + other + profit) / FOB = ${own.en} / ${whole.en} = ${complete ? '' : 'at least '}${share.en}.`,
  );
}

/** Parts that do not make up the FOB value are a warning: the figures stand as declared. */
function balanceLines(fob: bigint | null, value: RegionalValue): Sentence[] {
  const { known, complete } = value;
  if (fob === null || known === fob || known === 0n) {
    return [];
  }
  const [parts, whole, rest] = [money(known), money(fob), money(fob - known)];
  const values = { parts: String(known), fob: String(fob), difference: String(fob - known) };
  if (complete || known > fob) {
    return [
      sentence(
        'parts-differ-from-fob',
        values,
        `Peringatan: bahan, upah, overhead, biaya lain, dan laba berjumlah ${parts.id}, bukan FOB ${whole.id}.`,
        `Warning: materials, labour, overhead, other costs and profit add up to ${parts.en}, not to FOB ${whole.en}.`,
      ),
    ];
  }
  return [
    sentence(
      'parts-incomplete',
      values,
      `Dari FOB ${whole.id} baru ${parts.id} yang dirinci; ${rest.id} belum dihitung.`,
      `Of FOB ${whole.en} only ${parts.en} is itemised; ${rest.en} is not counted.`,
    ),
  ];
}
