import type { Label } from '../reference/label.ts';
import { type Language, valueText } from './because-text.ts';
import { elementLabels, factForms, factLabels } from './fact-labels.ts';
import { type FactName, lineVocabulary } from './line-vocabulary.ts';
import type { RuleSource } from './pack-content.ts';
import type { FactType } from './rule-vocabulary.ts';

interface Words {
  readonly known: string;
  readonly unknown: string;
  readonly is: string;
  readonly isNot: string;
  readonly less: string;
  readonly atMost: string;
  readonly more: string;
  readonly atLeast: string;
  readonly oneOf: string;
  readonly contains: string;
  readonly among: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly some: string;
  readonly all: string;
  readonly none: string;
}

const words: Readonly<Record<Language, Words>> = {
  id: {
    known: 'terisi',
    unknown: 'tidak diisi',
    is: 'adalah',
    isNot: 'bukan',
    less: 'kurang dari',
    atMost: 'paling banyak',
    more: 'lebih dari',
    atLeast: 'paling sedikit',
    oneOf: 'salah satu dari',
    contains: 'memuat',
    among: 'termasuk dalam',
    and: 'dan',
    or: 'atau',
    not: 'tidak benar bahwa',
    some: 'ada di antara {list} yang',
    all: 'setiap {list}:',
    none: 'tidak ada di antara {list} yang',
  },
  en: {
    known: 'is given',
    unknown: 'is not given',
    is: 'is',
    isNot: 'is not',
    less: 'is less than',
    atMost: 'is at most',
    more: 'is more than',
    atLeast: 'is at least',
    oneOf: 'is one of',
    contains: 'contains',
    among: 'is among',
    and: 'and',
    or: 'or',
    not: 'it is not so that',
    some: 'some of {list}:',
    all: 'every one of {list}:',
    none: 'none of {list}:',
  },
};

const infix = {
  '==': 'is',
  '!=': 'isNot',
  '<': 'less',
  '<=': 'atMost',
  '>': 'more',
  '>=': 'atLeast',
} as const satisfies Record<string, keyof Words>;

/**
 * What a rule says, generated from its expression, in both languages: not what its author says of
 * it. For compiled rules only; a part it cannot read shows as JSON.
 */
export function ruleSentence({
  when,
  weight,
  needs,
}: Pick<RuleSource, 'when' | 'weight' | 'needs'>): Label {
  const needed = (language: Language) => needs.map((need) => needName(need, language)).join(', ');
  const by = Math.abs(weight);
  const id = `Bila ${phrase(when, 'id', '')}, skor ${weight < 0 ? 'berkurang' : 'bertambah'} ${by}.`;
  const en = `If ${phrase(when, 'en', '')}, the score ${weight < 0 ? 'falls' : 'rises'} by ${by}.`;
  return needs.length === 0
    ? { id, en }
    : {
        id: `${id} Diam bila tidak diketahui: ${needed('id')}.`,
        en: `${en} Silent where unknown: ${needed('en')}.`,
      };
}

/** A yes-no fact is a statement: what must be known is whether it holds. */
function needName(need: FactName, language: Language): string {
  const label = factLabels[need][language];
  if (lineVocabulary[need] !== 'yes-no') {
    return label;
  }
  return language === 'id' ? `apakah ${label}` : `whether ${label}`;
}

/** @param form of the values beside it, taken from the fact they are compared with */
function phrase(expression: unknown, language: Language, form: string): string {
  if (typeof expression !== 'object' || expression === null) {
    return literal(expression, language, form);
  }
  if (Array.isArray(expression)) {
    return expression.map((value) => literal(value, language, form)).join(', ');
  }
  const [[name, given] = ['', undefined]] = Object.entries(expression) as [string, unknown][];
  const parts = Array.isArray(given) ? (given as unknown[]) : [given];
  if (name === 'var') {
    return factName(String(given), language);
  }
  return operation(name, parts, language);
}

function operation(name: string, parts: readonly unknown[], language: Language): string {
  const say = words[language];
  const [left, right] = parts;
  const form = formOf(left) || formOf(right);
  const part = (expression: unknown) => phrase(expression, language, form);
  const comparison = Object.entries(infix).find(([operator]) => operator === name)?.[1];
  if (comparison) {
    const nothing = left === null || right === null;
    return nothing
      ? `${part(left ?? right)} ${name === '==' ? say.unknown : say.known}`
      : `${part(left)} ${say[comparison]} ${part(right)}`;
  }
  if (name === 'and' || name === 'or') {
    const comma = parts.length > 2 ? ',' : '';
    return parts.map((one) => grouped(one, name, part(one))).join(`${comma} ${say[name]} `);
  }
  if (name === '!') {
    return `${say.not} ${grouped(left, 'and', part(left))}`;
  }
  if (name === '+' || name === '*') {
    return parts.map((one) => grouped(one, name, part(one))).join(name === '*' ? ' × ' : ' + ');
  }
  if (name === 'in') {
    return membership(left, right, part, say);
  }
  if (name === 'some' || name === 'all' || name === 'none') {
    return `${say[name].replace('{list}', part(left))} ${part(right)}`;
  }
  return JSON.stringify({ [name]: parts });
}

function membership(
  needle: unknown,
  hay: unknown,
  part: (expression: unknown) => string,
  say: Words,
): string {
  if (Array.isArray(hay)) {
    return `${part(needle)} ${say.oneOf} ${part(hay)}`;
  }
  return typeof needle === 'string' && isText(hay)
    ? `${part(hay)} ${say.contains} ${part(needle)}`
    : `${part(needle)} ${say.among} ${part(hay)}`;
}

/** Lists of texts by name; every other fact that `in` may look into is a text. */
function isText(hay: unknown): boolean {
  const facts: Readonly<Record<string, FactType>> = lineVocabulary;
  return facts[variableOf(hay) ?? ''] !== 'texts';
}

/** Brackets where a junction or a sum stands inside another kind. */
function grouped(expression: unknown, outer: string, text: string): string {
  const inner =
    typeof expression === 'object' && expression !== null ? Object.keys(expression)[0] : '';
  const compound = inner === 'and' || inner === 'or' || inner === '+';
  return compound && inner !== outer ? `(${text})` : text;
}

function variableOf(expression: unknown): string | undefined {
  return typeof expression === 'object' && expression !== null && 'var' in expression
    ? String(expression.var)
    : undefined;
}

function formOf(expression: unknown): string {
  const name = variableOf(expression);
  return name === undefined ? '' : (factForms[name] ?? '');
}

function factName(name: string, language: Language): string {
  const facts: Readonly<Record<string, Label>> = { ...elementLabels, ...factLabels };
  return facts[name]?.[language] ?? name;
}

function literal(value: unknown, language: Language, form: string): string {
  if (typeof value === 'number' && form === '') {
    return valueText(value, 'number', language);
  }
  if (typeof value === 'boolean') {
    return language === 'id' ? (value ? 'benar' : 'salah') : String(value);
  }
  return valueText(value, form === '' ? undefined : form, language);
}
