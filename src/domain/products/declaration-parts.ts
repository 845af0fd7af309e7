import { displayRupiah } from '../identity/rupiah.ts';
import { dictionaries, type Language } from '../language/dictionary.ts';
import { unitLabelsFor } from '../reference/counted-unit.ts';
import {
  markColourLabels,
  materialGroupLabels,
  originClassGlosses,
  originClassLabels,
  permitTypeLabels,
  productCategoryLabels,
  unitLabels,
} from '../reference/product-labels.ts';
import { techniqueLabels } from '../reference/technique-labels.ts';
import type { RegionIndex } from '../regions/region-index.ts';
import { askedQuestions } from './asked-questions.ts';
import {
  counted,
  countWords,
  dayWords,
  fill,
  joined,
  labelled,
  placeWords,
} from './declaration-words.ts';
import type { Material, Permit, ProcessStep, ProductFields } from './product.ts';
import type { Question, QuestionsPack } from './questions-pack.ts';

/** Whose declaration it is, and of which version at which fair. */
export interface DeclarationAbout {
  readonly exhibitorName: string;
  readonly editionName: string;
  readonly version: number;
}

/** What codes are read with. */
export interface DeclarationReference {
  readonly regions: RegionIndex;
  readonly questions: QuestionsPack;
}

export interface DeclarationRow {
  readonly label: string;
  readonly value: string;
}

export interface DeclarationPart {
  readonly code: keyof (typeof dictionaries)['id']['declaration']['parts'];
  readonly title: string;
  /** At least one row. */
  readonly rows: readonly DeclarationRow[];
}

interface Scope {
  readonly line: ProductFields;
  readonly about: DeclarationAbout;
  readonly reference: DeclarationReference;
  readonly language: Language;
}

/**
 * Everything a line declares, part by part, in words: what the exhibitor reads, signs and gets on
 * paper. What was not declared is left out, but for materials and steps, whose absence is said.
 */
export function declarationParts(
  line: ProductFields,
  about: DeclarationAbout,
  reference: DeclarationReference,
  language: Language = 'id',
): DeclarationPart[] {
  const scope = { line, about, reference, language };
  const { parts } = dictionaries[language].declaration;
  const rows: Readonly<Record<DeclarationPart['code'], readonly DeclarationRow[]>> = {
    exhibitor: exhibitorRows(scope),
    product: productRows(scope),
    origin: originRows(scope),
    materials: numbered(scope, line.materials, materialWords),
    steps: numbered(scope, line.steps, stepWords),
    capacity: capacityRows(scope),
    costs: costRows(scope),
    permits: line.permits.map((permit) => permitRow(scope, permit)),
    answers: answerRows(scope),
    photos: photoRows(scope),
  };
  const codes = Object.keys(parts) as DeclarationPart['code'][];
  return codes
    .map((code) => ({ code, title: parts[code], rows: rows[code] }))
    .filter((part) => part.rows.length > 0);
}

type FactName = keyof (typeof dictionaries)['id']['declaration']['facts'];

function facts(scope: Scope, values: Partial<Record<FactName, string | null>>): DeclarationRow[] {
  const words = dictionaries[scope.language].declaration.facts;
  return Object.entries(values).flatMap(([name, value]) =>
    value ? [{ label: words[name as FactName], value }] : [],
  );
}

function exhibitorRows(scope: Scope): DeclarationRow[] {
  const { exhibitorName, editionName, version } = scope.about;
  return facts(scope, {
    exhibitor: exhibitorName,
    edition: editionName,
    version: String(version),
  });
}

function productRows(scope: Scope): DeclarationRow[] {
  const { line, language } = scope;
  return facts(scope, {
    name: line.name,
    brand: line.brand,
    category: labelled(productCategoryLabels, line.category, language),
    materialGroup: labelled(materialGroupLabels, line.materialGroup, language),
    technique: labelled(techniqueLabels, line.technique, language),
    hs: line.hs,
    gtin: line.gtin,
    labelText: line.labelText?.replaceAll('\n', ' / ') ?? null,
  });
}

function originRows(scope: Scope): DeclarationRow[] {
  const { line, language } = scope;
  const { claimedClass } = line;
  const { regions } = scope.reference;
  const label = labelled(originClassLabels, claimedClass, language);
  const gloss = labelled(originClassGlosses, claimedClass, language);
  return facts(scope, {
    claimedClass: `${claimedClass} · ${label}. ${gloss}`,
    originRegion: line.originRegion ? placeWords(line.originRegion, regions, language) : null,
    originCountry: placeWords(line.originCountry, regions, language),
  });
}

function numbered<Item>(
  scope: Scope,
  items: readonly Item[],
  words: (scope: Scope, item: Item) => DeclarationRow['value'],
): DeclarationRow[] {
  const { none } = dictionaries[scope.language].declaration;
  return items.length === 0
    ? [{ label: '', value: none }]
    : items.map((item, index) => ({ label: `${index + 1}.`, value: words(scope, item) }));
}

function materialWords({ reference, language }: Scope, material: Material): string {
  const words = dictionaries[language].declaration;
  const { regions } = reference;
  const { supplier, invoice, evidence, hs, cost } = material;
  return joined(
    material.name,
    placeWords(material.country, regions, language),
    `${material.percent}%`,
    typeof cost === 'number' && fill(words.perUnit, { amount: displayRupiah(cost, language) }),
    hs && fill(words.hs, { code: hs }),
    supplier && fill(words.supplier, { name: supplier }),
    invoice && fill(words.invoice, { number: invoice }),
    evidence,
  );
}

function stepWords({ reference, language }: Scope, step: ProcessStep): string {
  const words = dictionaries[language].declaration;
  const { regions } = reference;
  return joined(
    step.step,
    placeWords(step.place, regions, language),
    step.ownWork ? words.ownWork : words.byOthers,
    step.who && fill(words.who, { name: step.who }),
    typeof step.hours === 'number' &&
      fill(counted(words, 'hours', step.hours), { n: countWords(step.hours, language) }),
    step.essential && words.essential,
  );
}

function capacityRows(scope: Scope): DeclarationRow[] {
  const { line, language } = scope;
  const count = (value: number | null) => (value === null ? null : countWords(value, language));
  const unit = labelled(unitLabels, line.unit, language);
  const goods = labelled(unitLabelsFor(line.stock ?? 0), line.unit, language);
  const prices = [...new Set([line.priceMin, line.priceMax])].filter((price) => price !== null);
  const price = prices.map((amount) => displayRupiah(amount, language)).join(' – ');
  const stock = count(line.stock);
  return facts(scope, {
    makers: count(line.makers),
    weeksOfProduction: count(line.weeksOfProduction),
    outputPerWeek: count(line.outputPerWeek),
    stock: stock && `${stock} ${goods}`.trim(),
    price: price && (unit ? `${price} / ${unit}` : price),
  });
}

function costRows({ line, language }: Scope): DeclarationRow[] {
  const words = dictionaries[language].declaration.costs;
  const names = Object.keys(words) as (keyof typeof words)[];
  return names.flatMap((name) => {
    const amount = line.costs?.[name] ?? null;
    return amount === null ? [] : [{ label: words[name], value: displayRupiah(amount, language) }];
  });
}

function permitRow({ language }: Scope, permit: Permit): DeclarationRow {
  const words = dictionaries[language].declaration;
  const { number: permitNumber, colour, issuer, issuedOn, expiresOn, value } = permit;
  const { regulation, note } = permit;
  const details = joined(
    permitNumber,
    colour && fill(words.colour, { colour: labelled(markColourLabels, colour, language) }),
    issuer && fill(words.issuedBy, { name: issuer }),
    issuedOn && fill(words.issuedOn, { day: dayWords(issuedOn, language) }),
    expiresOn && fill(words.expiresOn, { day: dayWords(expiresOn, language) }),
    value && fill(words.value, { value }),
    regulation,
    note,
  );
  return { label: labelled(permitTypeLabels, permit.type, language), value: details || '–' };
}

function answerRows({ line, reference, language }: Scope): DeclarationRow[] {
  return askedQuestions(reference.questions, line).flatMap((question) => {
    const answer = line.answers[question.id];
    return answer === undefined
      ? []
      : [{ label: question.text[language], value: answerText(question, answer, language) }];
  });
}

/** An answer as people read it. */
export function answerText(
  question: Question,
  answer: string | number,
  language: Language,
): string {
  if (question.kind === 'choice') {
    return question.options.find(({ code }) => code === answer)?.label[language] ?? String(answer);
  }
  const words: Readonly<Record<string, string>> = dictionaries[language].declaration.answers;
  return question.kind === 'yes-no-unknown' ? (words[answer] ?? String(answer)) : String(answer);
}

function photoRows(scope: Scope): DeclarationRow[] {
  const { line, language } = scope;
  const told = (photos: readonly string[]) =>
    photos.length === 0
      ? null
      : fill(counted(dictionaries[language].declaration, 'photoCount', photos.length), {
          n: String(photos.length),
          codes: photos.join(', '),
        });
  return facts(scope, {
    photos: told(line.photos),
    labelPhotos: told(line.labelPhotos),
    processPhotos: told(line.processPhotos),
  });
}
