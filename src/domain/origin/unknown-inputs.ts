import type { Label } from '../reference/label.ts';
import type { LineFacts, MaterialFacts } from './line-facts.ts';
import { COST_PARTS, type CostPart } from './origin-line.ts';
import { percent } from './origin-text.ts';
import type { RegionalValue } from './regional-value.ts';

/** An input that is unknown, and what that costs the line. */
export interface UnknownInput {
  readonly field: string;
  readonly because: Label;
  readonly effect: Label;
}

const PARTS: Readonly<Record<CostPart, Label>> = {
  directLabour: { id: 'Upah langsung', en: 'Direct labour' },
  directOverhead: { id: 'Overhead langsung', en: 'Direct overhead' },
  otherCost: { id: 'Biaya lain', en: 'Other cost' },
  profit: { id: 'Laba', en: 'Profit' },
};

/** Every unknown input of a line, the ones that decide most first. */
export function unknownInputs(line: LineFacts, value: RegionalValue): readonly UnknownInput[] {
  return [
    ...wholeLine(line),
    ...line.materials.flatMap((material) => ofMaterial(material, line)),
    ...ofSteps(line),
    ...COST_PARTS.filter((part) => line.parts[part] === null).map((part) =>
      ofPart(part, line, value),
    ),
  ];
}

function wholeLine({ madeIn, fob, hs, materials, steps, technique }: LineFacts): UnknownInput[] {
  const found: UnknownInput[] = [];
  if (madeIn === null) {
    found.push(unknown('madeIn.country', NOT_STATED, 'class-open'));
  }
  if (materials.length === 0) {
    found.push(unknown('materials', NONE_STATED, 'no-materials'));
  }
  if (steps.length === 0) {
    found.push(unknown('steps', NONE_STATED, 'no-steps'));
  } else if (!steps.some(({ essential }) => essential)) {
    found.push(unknown('steps', NO_ESSENTIAL, 'class-open'));
  }
  if (fob === null) {
    found.push(unknown('fob', NOT_STATED, 'no-rvc'));
  }
  if (hs === null && materials.some(({ originating }) => !originating)) {
    found.push(unknown('hs', NOT_STATED, 'no-change'));
  }
  if (technique === null) {
    found.push(unknown('technique', NOT_STATED, 'no-technique'));
  }
  return found;
}

function ofMaterial(material: MaterialFacts, { fob }: LineFacts): UnknownInput[] {
  const { index, country, cost, hs, originating, name } = material;
  const found: UnknownInput[] = [];
  const at = (field: string) => `materials.${index}.${field}`;
  const because = { id: `"${name}": belum diketahui.`, en: `"${name}": not known.` };
  if (country === null) {
    const effect = cost === null || fob === null ? undefined : percent({ num: cost, den: fob });
    found.push({
      field: at('country'),
      because,
      effect: {
        id: `Dihitung sebagai bahan bukan asal${effect ? `: menahan ${effect.id} dari RVC` : ''}; kelas tidak lebih tinggi dari B.`,
        en: `Counts as non-originating${effect ? `: it holds back ${effect.en} of RVC` : ''}; the class is B at best.`,
      },
    });
  }
  if (cost === null) {
    found.push({ field: at('cost'), because, effect: EFFECTS[originating ? 'floor' : 'no-value'] });
  }
  if (hs === null && !originating) {
    found.push({ field: at('hs'), because, effect: EFFECTS['no-change'] });
  }
  return found;
}

function ofSteps({ steps }: LineFacts): UnknownInput[] {
  return steps
    .filter(({ country }) => country === null)
    .map(({ index, name, essential }) => ({
      field: `steps.${index}.country`,
      because: { id: `"${name}": belum diketahui.`, en: `"${name}": not known.` },
      effect: EFFECTS[essential ? 'class-open' : 'step-abroad'],
    }));
}

/** A missing part counts as nothing; it can add no more than what FOB leaves unexplained. */
function ofPart(part: CostPart, { fob }: LineFacts, value: RegionalValue): UnknownInput {
  const left = fob !== null && fob > value.known ? fob - value.known : 0n;
  const most = fob === null ? undefined : percent({ num: left, den: fob });
  return {
    field: part,
    because: {
      id: `${PARTS[part].id} belum dinyatakan.`,
      en: `${PARTS[part].en} is not stated.`,
    },
    effect: {
      id: `Dihitung nol dalam RVC langsung${most ? `; dapat menambah paling banyak ${most.id}` : ''}.`,
      en: `Counts as nothing in direct RVC${most ? `; it could add at most ${most.en}` : ''}.`,
    },
  };
}

const NOT_STATED: Label = { id: 'Belum dinyatakan.', en: 'Not stated.' };
const NONE_STATED: Label = { id: 'Belum ada yang dinyatakan.', en: 'None is stated.' };
const NO_ESSENTIAL: Label = {
  id: 'Belum ada tahap yang ditandai sebagai proses utama.',
  en: 'No step is marked as the essential process.',
};

const EFFECTS = {
  'class-open': {
    id: 'Tanpa ini kelas A atau B tidak dapat ditunjukkan.',
    en: 'Without it neither class A nor B can be shown.',
  },
  'no-materials': {
    id: 'Kelas A atau B tidak dapat ditunjukkan; RVC tidak langsung, perubahan klasifikasi, dan kandungan lokal tidak dapat dihitung.',
    en: 'Neither class A nor B can be shown; indirect RVC, tariff change and local content cannot be computed.',
  },
  'no-steps': {
    id: 'Kelas A atau B tidak dapat ditunjukkan; upah dan overhead dianggap menurut negara pembuatan.',
    en: 'Neither class A nor B can be shown; labour and overhead are taken by the country of making.',
  },
  'no-rvc': {
    id: 'Kedua RVC tidak dapat dihitung.',
    en: 'Neither RVC can be computed.',
  },
  'no-change': {
    id: 'Perubahan klasifikasi tidak dapat ditentukan.',
    en: 'The tariff change cannot be decided.',
  },
  'no-technique': {
    id: 'Kesesuaian teknik tidak dapat dinilai.',
    en: 'The technique cannot be judged.',
  },
  floor: {
    id: 'Dihitung nol: RVC langsung dan kandungan lokal dapat lebih tinggi.',
    en: 'Counts as nothing: direct RVC and local content may be higher.',
  },
  'no-value': {
    id: 'RVC tidak langsung dan kandungan lokal tidak dapat dihitung.',
    en: 'Indirect RVC and local content cannot be computed.',
  },
  'step-abroad': {
    id: 'Dihitung sebagai tahap di luar Indonesia: kelas tidak lebih tinggi dari B.',
    en: 'Counts as a step done elsewhere: the class is B at best.',
  },
} as const satisfies Readonly<Record<string, Label>>;

function unknown(field: string, because: Label, effect: keyof typeof EFFECTS): UnknownInput {
  return { field, because, effect: EFFECTS[effect] };
}
