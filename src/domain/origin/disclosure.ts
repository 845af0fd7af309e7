import type { Label } from '../reference/label.ts';
import type { OriginClass } from '../reference/product-codes.ts';
import { techniqueLabels } from '../reference/technique-labels.ts';
import type { DisclosurePack, DisclosureRule } from './disclosure-pack.ts';
import { countryText } from './origin-text.ts';

/** What is disclosed of a line: its assessed class, and inputs that are not Indonesian. */
export interface DisclosedLine {
  readonly category: string | null;
  readonly class: OriginClass;
  readonly technique: string | null;
  readonly madeIn: string | null;
  readonly inputs: readonly { readonly name: string; readonly country: string | null }[];
}

export interface Disclosure {
  readonly rule: DisclosureRule;
  /** The sentence that goes on the badge or card. */
  readonly printed: Label;
  readonly because: Label & { readonly code: string };
  readonly pack: string;
}

/** A badge has no room for more; the rest is counted. */
const MOST_NAMED = 6;

/** The first rule of the pack that fits the line, with its sentence filled in. */
export function disclose(pack: DisclosurePack, line: DisclosedLine): Disclosure {
  const found = pack.rules.find((rule) => fits(rule, line));
  if (!found) {
    throw new Error(`No rule of ${pack.id} fits class ${line.class}`);
  }
  const { rule, printed, because, code } = found;
  return {
    rule,
    printed: { id: fill(printed.id, line, 'id'), en: fill(printed.en, line, 'en') },
    because: { code, ...because },
    pack: pack.id,
  };
}

function fits(rule: DisclosurePack['rules'][number], line: DisclosedLine): boolean {
  return (
    rule.classes.includes(line.class) &&
    (rule.categories === 'any' || rule.categories.some((code) => code === line.category)) &&
    (rule.techniques === 'any' || rule.techniques.some((code) => code === line.technique)) &&
    (rule.inputs === 'any' || line.inputs.length > 0)
  );
}

function fill(template: string, line: DisclosedLine, language: keyof Label): string {
  return template.replace(/\{(technique|inputs|country)\}/g, (_, name: string) => {
    if (name === 'technique') {
      return techniqueText(line.technique)[language];
    }
    return name === 'country'
      ? countryText(line.madeIn)[language]
      : inputsText(line.inputs, language);
  });
}

function techniqueText(code: string | null): Label {
  const labels: Readonly<Record<string, Label>> = techniqueLabels;
  return labels[code ?? ''] ?? { id: code ?? '', en: code ?? '' };
}

function inputsText(inputs: DisclosedLine['inputs'], language: keyof Label): string {
  const texts = inputs.map(({ name, country }) => `${name} (${countryText(country)[language]})`);
  const unique = [...new Set(texts)];
  const more = unique.length - MOST_NAMED;
  const named = unique.slice(0, MOST_NAMED).join(', ');
  if (more <= 0) {
    return named;
  }
  return language === 'id' ? `${named}, dan ${more} lainnya` : `${named}, and ${more} more`;
}
