import type { DisclosureRule } from '../origin/disclosure-pack.ts';
import type { Label, Labels } from '../reference/label.ts';
import { productCategoryLabels } from '../reference/product-labels.ts';
import { techniqueLabels } from '../reference/technique-labels.ts';
import type { Language } from './because-text.ts';
import type {
  DisclosureContent,
  GiTerm,
  Mark,
  PackContent,
  RegistersContent,
  RulesContent,
  WatchEntry,
  WatchKind,
} from './pack-content.ts';
import { ruleSentence } from './rule-sentence.ts';

/** One thing that a pack says, in plain words. */
export interface PackStatement {
  readonly code: string;
  readonly title: Label;
  /** Points, where it is about points. */
  readonly weight: number | null;
  readonly sentence: Label;
  readonly source: string;
  readonly soft: boolean;
  readonly blocksApproval: boolean;
}

const plainStatement = { weight: null, soft: false, blocksApproval: false } as const;

/** Everything a pack says, in the order of the pack and in both languages. */
export function packStatements(pack: PackContent): PackStatement[] {
  switch (pack.kind) {
    case 'rules':
      return [...pack.rules.map(ruleStatement), ...floorStatements(pack)];
    case 'watchlist':
      return pack.entries.map(watchStatement);
    case 'registers':
      return registerStatements(pack);
    default:
      return pack.rules.map((rule) => disclosureStatement(rule, pack.source));
  }
}

type DisclosureRuleOf = DisclosureContent['rules'][number];

function disclosureStatement(rule: DisclosureRuleOf, source: string): PackStatement {
  return {
    ...plainStatement,
    code: rule.code,
    title: both((language) => disclosedLines(rule, language)),
    sentence: both(
      (language) =>
        `${disclosureWords[rule.rule][language]}: ${rule.printed[language]} ${rule.because[language]}`,
    ),
    source,
  };
}

const withForeignInputs: Label = {
  id: 'bahan dari luar negeri',
  en: 'inputs from abroad',
};

/** Which lines a rule is about: classes, then what narrows them. */
function disclosedLines(rule: DisclosureRuleOf, language: Language): string {
  const { classes, categories, techniques, inputs } = rule;
  const names = (labels: Readonly<Record<string, Label>>, codes: 'any' | readonly string[]) =>
    codes === 'any' ? [] : [codes.map((code) => labelled(labels, code, language)).join(', ')];
  return [
    classes.join(', '),
    ...names(productCategoryLabels, categories),
    ...names(techniqueLabels, techniques),
    ...(inputs === 'some' ? [withForeignInputs[language]] : []),
  ].join(' · ');
}

const disclosureWords: Labels<DisclosureRule> = {
  allowed: { id: 'Boleh', en: 'Allowed' },
  'allowed-if-disclosed': { id: 'Boleh bila dinyatakan', en: 'Allowed if disclosed' },
  'not-allowed': { id: 'Tidak boleh', en: 'Not allowed' },
};

function ruleStatement(rule: RulesContent['rules'][number]): PackStatement {
  return {
    code: rule.code,
    title: rule.title,
    weight: rule.weight,
    sentence: ruleSentence(rule),
    source: rule.source,
    soft: rule.soft,
    blocksApproval: rule.blocksApproval ?? false,
  };
}

function floorStatements(pack: RulesContent): PackStatement[] {
  return pack.priceFloors.map(({ technique, unit, floor }) => ({
    ...plainStatement,
    code: `${technique}-${unit}`,
    title: { id: 'Batas harga', en: 'Price floor' },
    sentence: both((language) => {
      const rupiah = `Rp${new Intl.NumberFormat('id').format(floor)}`;
      return `${labelled(techniqueLabels, technique, language)}: ${rupiah} / ${unit}`;
    }),
    source: pack.source,
  }));
}

const watchTitles: Readonly<Record<WatchKind, Label>> = {
  supplier: { id: 'Pemasok', en: 'Supplier' },
  motif: { id: 'Motif', en: 'Motif' },
  brand: { id: 'Merek', en: 'Brand' },
  hs: { id: 'Kode HS', en: 'HS code' },
  'label-text': { id: 'Teks label', en: 'Label text' },
};

function watchStatement(entry: WatchEntry): PackStatement {
  const { kind, text, weight, source, author, expiry, classes } = entry;
  const until = (language: Language) =>
    expiry === null ? '' : language === 'id' ? ` Berlaku sampai ${expiry}.` : ` Until ${expiry}.`;
  const only = (language: Language) =>
    classes === undefined
      ? ''
      : language === 'id'
        ? ` pada kelas ${classes.join(', ')}`
        : ` in class ${classes.join(', ')}`;
  return {
    ...plainStatement,
    code: `${kind}-${text}`,
    title: watchTitles[kind],
    weight,
    sentence: {
      id: `Bila ${watchTitles[kind].id.toLowerCase()} memuat "${text}"${only('id')}, skor bertambah ${weight}.${until('id')}`,
      en: `If the ${watchTitles[kind].en.toLowerCase()} has "${text}"${only('en')}, the score rises by ${weight}.${until('en')}`,
    },
    source: `${source} · ${author}`,
  };
}

function registerStatements({ giTerms, marks }: RegistersContent): PackStatement[] {
  return [...giTerms.map(giStatement), ...marks.map(markStatement)];
}

function giStatement({ name, regions, number, source }: GiTerm): PackStatement {
  return {
    ...plainStatement,
    code: name,
    title: { id: 'Indikasi geografis', en: 'Geographical indication' },
    sentence: {
      id: `${name}${number ? ` (${number})` : ''}: wilayah ${regions.join(', ')}.`,
      en: `${name}${number ? ` (${number})` : ''}: area ${regions.join(', ')}.`,
    },
    source,
  };
}

function markStatement({ mark, numberContains, colours, source }: Mark): PackStatement {
  const list = (language: Language) =>
    colours
      .map(
        ({ colour, technique }) => `${colour} = ${labelled(techniqueLabels, technique, language)}`,
      )
      .join(', ');
  return {
    ...plainStatement,
    code: mark,
    title: { id: 'Tanda', en: 'Mark' },
    sentence: {
      id: `${mark}: nomornya memuat ${numberContains}; ${list('id')}.`,
      en: `${mark}: its number contains ${numberContains}; ${list('en')}.`,
    },
    source,
  };
}

function both(write: (language: Language) => string): Label {
  return { id: write('id'), en: write('en') };
}

function labelled(
  labels: Readonly<Record<string, Label>>,
  code: string,
  language: Language,
): string {
  return labels[code]?.[language] ?? code;
}
