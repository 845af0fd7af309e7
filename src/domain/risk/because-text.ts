import { displayRupiah } from '../identity/rupiah.ts';
import type { Label } from '../reference/label.ts';
import { originReasonLabels } from '../reference/origin-reason-labels.ts';
import {
  originClassLabels,
  permitTypeLabels,
  productCategoryLabels,
  unitLabels,
} from '../reference/product-labels.ts';
import { techniqueLabels } from '../reference/technique-labels.ts';

export type Language = keyof Label;
type Inputs = Readonly<Record<string, unknown>>;
type Labels = Readonly<Record<string, Label>>;
type Form = (value: unknown, language: Language) => string;

const BLANK = /\{(\w+)(?::(\w+))?\}/g;
const numbers = { id: new Intl.NumberFormat('id'), en: new Intl.NumberFormat('en') } as const;
const regions = {
  id: new Intl.DisplayNames('id', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
} as const;

function countryName(code: unknown, language: Language): string {
  const text = String(code ?? '');
  if (text === 'unknown') {
    return language === 'id' ? 'asal tidak diketahui' : 'unknown origin';
  }
  return /^[A-Z]{2}$/.test(text) ? (regions[language].of(text) ?? text) : text;
}

function records(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

function materialList(value: unknown, language: Language): string {
  return records(value)
    .map(
      ({ name, country, percent }) =>
        `${String(name)} (${countryName(country, language)}, ${String(percent)}%)`,
    )
    .join(', ');
}

function markList(value: unknown, language: Language): string {
  return records(value)
    .map(({ mark, number, colour, technique }) =>
      [
        String(mark),
        number ? String(number) : language === 'id' ? 'tanpa nomor' : 'no number',
        colour ? `${String(colour)} = ${labelled(techniqueLabels)(technique, language)}` : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    )
    .join(', ');
}

const days = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
} as const;

/** Permits that somebody looked at, with who and when. */
function checkList(value: unknown, language: Language): string {
  return records(value)
    .map(({ type, number, by, on }) => {
      const seen = `${String(by)}, ${days[language].format(new Date(`${String(on)}T00:00:00Z`))}`;
      const permit = labelled(permitTypeLabels)(type, language);
      return `${permit}${number ? ` ${String(number)}` : ''} (${seen})`;
    })
    .join('; ');
}

function countryNames(value: unknown, language: Language): string {
  return (Array.isArray(value) ? value : [value])
    .map((code) => countryName(code, language))
    .join(', ');
}

function textList(value: unknown): string {
  return (Array.isArray(value) ? value : [value]).map(String).join(', ');
}

/** A code or a list of codes by their labels. */
function labelled(labels: Labels): Form {
  return (value, language) =>
    (Array.isArray(value) ? value : [value])
      .map((code: unknown) => labels[String(code)]?.[language] ?? String(code ?? ''))
      .join(', ');
}

/** A double, or the decimal text of a number that no double holds. */
function numberText(value: unknown, language: Language): string {
  return numbers[language].format((typeof value === 'string' ? value : Number(value)) as number);
}

const forms: Readonly<Record<string, Form>> = {
  rupiah: (value, language) => displayRupiah(Number(value), language),
  number: numberText,
  country: countryNames,
  list: textList,
  checks: checkList,
  materials: materialList,
  marks: markList,
  technique: labelled(techniqueLabels),
  unit: labelled(unitLabels),
  category: labelled(productCategoryLabels),
  class: labelled(originClassLabels),
  permit: labelled(permitTypeLabels),
  originReason: labelled(originReasonLabels),
};

/** The forms that `{name:form}` may ask for. */
export const templateForms: readonly string[] = Object.keys(forms);

/** The blanks of a template as they are written, sorted: `price:rupiah`. */
export function templateBlanks(template: string): string[] {
  return [...template.matchAll(BLANK)].map(([blank]) => blank.slice(1, -1)).sort();
}

/** A value as a reader of that language sees it; an unknown form shows the value itself. */
export function valueText(value: unknown, form: string | undefined, language: Language): string {
  const format = form === undefined ? undefined : forms[form];
  return format === undefined ? String(value ?? '') : format(value, language);
}

/** A template of a pack with its blanks filled: `{name}` or `{name:form}`. */
export function fillTemplate(template: string, inputs: Inputs, language: Language): string {
  return template.replace(BLANK, (_, name: string, form: string | undefined) =>
    valueText(Object.hasOwn(inputs, name) ? inputs[name] : '', form, language),
  );
}
