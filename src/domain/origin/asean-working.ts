import type { Routes } from './asean-routes.ts';
import { type AseanOutcome, aseanVerdict } from './asean-verdict.ts';
import type { LineFacts, MaterialFacts } from './line-facts.ts';
import type { OriginKnowledge } from './origin-knowledge.ts';
import { countryText, money, percent, type Sentence, sentence } from './origin-text.ts';
import { reaches } from './ratio.ts';
import { regionalValueWorking } from './regional-value-working.ts';
import { type ChangeRange, changeName } from './tariff-change.ts';

/** The working, line by line: materials, both methods, changes, and what follows from them. */
export function aseanWorking(
  line: LineFacts,
  routes: Routes,
  outcome: AseanOutcome,
  knowledge: OriginKnowledge,
): readonly Sentence[] {
  return [
    placeLine(line, routes),
    ...line.materials.map((material) => materialLine(material, routes, line.hs)),
    ...regionalValueWorking(line.fob, routes.value),
    changeLine(line, routes),
    ...partialLines(routes, outcome, knowledge),
    ...aseanVerdict(line, routes, outcome),
  ];
}

function placeLine({ madeIn }: LineFacts, { place }: Routes): Sentence {
  const { id, en } = countryText(madeIn);
  const values = { country: madeIn };
  if (place === 'unknown') {
    return sentence(
      'made-in-unknown',
      values,
      'Negara pembuatan belum dinyatakan: angka di bawah hanya berlaku bila dibuat di ASEAN.',
      'The country of making is not stated: the figures below hold only if made in ASEAN.',
    );
  }
  return place === 'asean'
    ? sentence(
        'made-in-asean',
        values,
        `Dibuat di ${id}, anggota ASEAN.`,
        `Made in ${en}, an ASEAN member.`,
      )
    : sentence(
        'made-outside-asean',
        values,
        `Dibuat di ${id}, di luar ASEAN: tidak dapat berasal ATIGA.`,
        `Made in ${en}, outside ASEAN: cannot originate under ATIGA.`,
      );
}

function materialLine(material: MaterialFacts, { changes }: Routes, hs: string | null): Sentence {
  const { name, country, cost, originating } = material;
  const place = countryText(country);
  const price = cost === null ? null : money(cost);
  const id = `${name} (${place.id}), ${price?.id ?? 'nilai tidak diketahui'}`;
  const en = `${name} (${place.en}), ${price?.en ?? 'value unknown'}`;
  const values = { material: name, country, cost: cost === null ? null : String(cost) };
  if (originating) {
    return sentence(
      'material-originating',
      values,
      `${id}: asal ASEAN.`,
      `${en}: originating in ASEAN.`,
    );
  }
  const range = changes.get(material.index) ?? { least: 0, most: 0 };
  const change = changeName(range);
  const codes = `${dotted(material.hs)} → ${dotted(hs)}`;
  return sentence(
    'material-change',
    { ...values, from: material.hs, to: hs, change },
    `${id}: bukan asal ASEAN; HS ${codes}: ${changeText(range).id}.`,
    `${en}: non-originating; HS ${codes}: ${changeText(range).en}.`,
  );
}

const CHANGES = {
  CC: { id: 'CC (bab berubah)', en: 'CC (chapter changes)' },
  CTH: { id: 'CTH (pos berubah)', en: 'CTH (heading changes)' },
  CTSH: { id: 'CTSH (hanya subpos berubah)', en: 'CTSH (only the subheading changes)' },
  none: { id: 'tidak berubah', en: 'no change' },
  unknown: { id: 'perubahan belum dapat ditentukan', en: 'change cannot be decided yet' },
} as const;

function changeText(range: ChangeRange): { readonly id: string; readonly en: string } {
  return CHANGES[changeName(range)];
}

/** `6214.90.90`, `5205`, or a mark for a missing code. */
function dotted(digits: string | null): string {
  const groups =
    digits === null ? ['?'] : [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return groups.filter((group) => group !== '').join('.');
}

function changeLine({ materials }: LineFacts, { weakest, changes }: Routes): Sentence {
  if (materials.length === 0) {
    return sentence(
      'ctc-no-materials',
      {},
      'Perubahan klasifikasi belum dapat ditentukan: bahan belum dinyatakan.',
      'The tariff change cannot be decided: no materials are stated.',
    );
  }
  if (!weakest) {
    return sentence(
      'ctc-nothing-to-change',
      {},
      'Tidak ada bahan bukan asal: tidak ada yang harus berubah klasifikasi.',
      'No non-originating material: nothing had to change its classification.',
    );
  }
  const text = changeText(weakest);
  return sentence(
    'ctc-weakest',
    { change: changeName(weakest), materials: changes.size },
    `Perubahan terlemah dari ${changes.size} bahan bukan asal: ${text.id}.`,
    `Weakest change among ${changes.size} non-originating materials: ${text.en}.`,
  );
}

/** 20 % to below 40 % may be cumulated by the next maker; it is no preference by itself [S73]. */
function partialLines(
  { value, place, lastWorking }: Routes,
  { qualifies }: AseanOutcome,
  { partialFrom, threshold }: OriginKnowledge,
): Sentence[] {
  const best = [value.direct, value.indirect].find(
    (share) => share !== null && reaches(share, partialFrom) && !reaches(share, threshold),
  );
  const isOutside = place === 'outside' || lastWorking?.place === 'outside';
  if (!best || isOutside || qualifies === true) {
    return [];
  }
  const share = percent(best);
  const [from, to] = [percent(partialFrom), percent(threshold)];
  return [
    sentence(
      'partial-cumulation',
      { percent: share.cut },
      `${share.id} berada di antara ${from.id} dan ${to.id}: kumulasi parsial (PC) mungkin, tanpa preferensi dengan sendirinya.`,
      `${share.en} lies between ${from.en} and ${to.en}: partial cumulation (PC) is possible, no preference by itself.`,
    ),
  ];
}
