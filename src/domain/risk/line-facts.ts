import { gs1Registrant } from '../reference/gs1-prefixes.ts';
import { isImitation } from '../reference/technique-table.ts';
import type { AttachedFacts, DeclaredLine, DeclaredMaterial } from './declared-line.ts';
import { labelFacts } from './label-facts.ts';
import type { FactName } from './line-vocabulary.ts';
import type { RegistersContent, RulesContent } from './pack-content.ts';
import { permitFacts } from './permit-facts.ts';
import { giFacts } from './register-lookup.ts';
import type { FactValue } from './rule-vocabulary.ts';

type Absent = null | undefined;

export type LineFacts = Readonly<Record<FactName, FactValue>>;

/** What facts are derived with: the pack's own tables, the registers, and the day that counts. */
export interface FactSources {
  readonly rules: Pick<RulesContent, 'priceFloors' | 'capacityRatio' | 'label'>;
  readonly registers: Pick<RegistersContent, 'giTerms' | 'marks'>;
}

/** Above it thousandths of a double are no longer whole. */
const FINEST = 2 ** 43;
const UNKNOWN = 'unknown';

/**
 * The facts of a line that rules read. Nothing is guessed: what is not declared is null.
 * @param day ISO day of the declaration: permits are valid or expired on that day, not today, so
 * that a score computed years later is the same
 */
export function lineFacts(
  line: DeclaredLine,
  sources: FactSources,
  day: string,
  attached: AttachedFacts = {},
): LineFacts {
  const materials = (line.materials ?? []).map(asMaterial);
  const foreign = materials.filter(({ country }) => country !== '' && country !== 'ID');
  const originCountry = knownCountry(line.originCountry);
  const technique = known(line.technique);
  const gtin = known(line.gtin);
  const hs = known(line.hs);
  const permits = permitFacts(line, sources.registers.marks, day);
  const gi = giFacts(line, sources.registers.giTerms);
  const label = labelFacts(line.labelText, sources.rules.label);
  const sameGtinBooths = thousandths(attached.sameGtinBooths);
  const sameLabelBooths = thousandths(attached.sameLabelBooths);
  // One literal: an object put together from parts is several times slower to read.
  return {
    name: known(line.name),
    category: known(line.category),
    materialGroup: known(line.materialGroup),
    technique,
    claimedClass: known(line.claimedClass),
    originRegion: known(line.originRegion),
    originCountry,
    originForeign: originCountry !== null && originCountry !== 'ID',
    materials,
    materialCount: materials.length,
    foreignMaterials: foreign,
    foreignMaterialCount: foreign.length,
    allMaterialsForeign: foreign.length > 0 && foreign.length === materials.length,
    imitationTechnique: technique !== null && isImitation(technique),
    makers: thousandths(line.makers),
    weeksOfProduction: thousandths(line.weeksOfProduction),
    outputPerWeek: thousandths(line.outputPerWeek),
    stock: thousandths(line.stock),
    capacityRatio: sources.rules.capacityRatio,
    unit: known(line.unit),
    priceLowest: thousandths(line.priceMin ?? line.priceMax),
    priceMax: thousandths(line.priceMax),
    priceFloor: priceFloor(line, sources.rules),
    hs,
    hsHeading: hs === null ? null : hs.replaceAll('.', '').slice(0, 4),
    gtin,
    gtinPrefix: gtin === null ? null : gtin.slice(0, 3),
    gtinRegistrant: gtin === null ? null : (gs1Registrant(gtin) ?? null),
    brand: known(line.brand),
    labelText: known(line.labelText),
    labelCountries: label.countries,
    labelScripts: label.scripts,
    sellerNumbers: label.sellerNumbers,
    answers: answerRecords(line.answers),
    validPermits: permits.validPermits,
    expiredPermits: permits.expiredPermits,
    verifiedPermits: permits.verifiedPermits,
    unverifiedPermits: permits.unverifiedPermits,
    doubtedPermits: permits.doubtedPermits,
    markMismatches: permits.markMismatches,
    processPhotoCount: line.processPhotos ? line.processPhotos.length : null,
    giTerm: gi.term,
    giOutside: gi.outside,
    giTerms: gi.terms,
    giTermsOutside: gi.termsOutside,
    giTermsUnplaced: gi.termsUnplaced,
    sameGtinBooths,
    sameLabelBooths,
    sameItemBooths: larger(sameGtinBooths, sameLabelBooths),
    priceOutlier: attached.priceOutlier ?? null,
    priceMedian: thousandths(attached.priceMedian),
    assessedClass: attached.assessedClass ?? null,
    assessedReason: attached.assessedReason ?? null,
  };
}

/** Suppliers stay out of the facts where none is named, so that explanations stay short. */
function asMaterial({ name, country, percent, supplier }: DeclaredMaterial) {
  return supplier ? { name, country, percent, supplier } : { name, country, percent };
}

function priceFloor({ technique, unit }: DeclaredLine, rules: FactSources['rules']): number | null {
  for (const floor of rules.priceFloors) {
    if (floor.technique === technique && floor.unit === unit) {
      return floor.floor;
    }
  }
  return null;
}

/** Each answer with its question; a number beside the texts, so that rules can compare it. */
function answerRecords(answers: DeclaredLine['answers']) {
  const given = Object.entries(answers ?? {});
  return given.length === 0
    ? null
    : given.map(([question, answer]) =>
        typeof answer === 'number'
          ? { question, answer: null, number: thousandths(answer) }
          : { question, answer, number: null },
      );
}

/** The country declared; `unknown` is no country. */
function knownCountry(country: string | Absent): string | null {
  return country === UNKNOWN ? null : known(country);
}

function larger(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function known(text: string | Absent): string | null {
  return text || null;
}

/** Three decimals, so that half a piece a week stays exact; sheets carry no finer figures. */
function thousandths(value: number | Absent): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return null;
  }
  // Adding 0 turns the -0 of rounding into 0, which JSON can hold.
  return 0 + (Math.abs(value) < FINEST ? Math.round(value * 1000) / 1000 : Math.round(value));
}
