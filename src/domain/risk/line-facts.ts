import { findGs1Prefix } from '../reference/gs1-prefixes.ts';
import { imitationTechniques } from '../reference/techniques.ts';
import type {
  CrossLineFacts,
  DeclaredLine,
  DeclaredMaterial,
  DeclaredPermit,
} from './declared-line.ts';
import type { FactName } from './line-vocabulary.ts';
import type { RegistersContent, RulesContent } from './pack-content.ts';
import { findGiTerm, isOutside, type MarkMismatch, markMismatches } from './register-lookup.ts';
import type { FactValue } from './rule-vocabulary.ts';

type Absent = null | undefined;

export type LineFacts = Readonly<Record<FactName, FactValue>>;

/** What facts are derived with: the pack's own tables, the registers, and the day that counts. */
export interface FactSources {
  readonly rules: Pick<RulesContent, 'priceFloors' | 'capacityRatio'>;
  readonly registers: Pick<RegistersContent, 'giTerms' | 'marks'>;
}

/** Above it thousandths of a double are no longer whole. */
const FINEST = 2 ** 43;
const imitations = new Set<string>(imitationTechniques);

/**
 * The facts of a line that rules read. Nothing is guessed: what is not declared is null.
 * @param day ISO day of the declaration: permits are valid or expired on that day, not today, so
 * that a score computed years later is the same
 */
export function lineFacts(
  line: DeclaredLine,
  sources: FactSources,
  day: string,
  crossLine: CrossLineFacts = {},
): LineFacts {
  return {
    ...declaredFacts(line),
    ...materialFacts(line.materials),
    ...priceFacts(line, sources.rules),
    ...numberFacts(line),
    ...permitFacts(line, sources, day),
    ...giFacts(line, sources),
    ...crossLineFacts(crossLine),
  };
}

function declaredFacts(line: DeclaredLine) {
  const originCountry = known(line.originCountry);
  const technique = known(line.technique);
  return {
    name: known(line.name),
    category: known(line.category),
    materialGroup: known(line.materialGroup),
    technique,
    claimedClass: known(line.claimedClass),
    originRegion: known(line.originRegion),
    originCountry,
    originForeign: originCountry !== null && originCountry !== 'ID',
    imitationTechnique: technique !== null && imitations.has(technique),
    unit: known(line.unit),
    brand: known(line.brand),
    labelText: known(line.labelText),
    processPhotoCount: line.processPhotos ? line.processPhotos.length : null,
  };
}

function materialFacts(declared: DeclaredLine['materials']) {
  const materials = (declared ?? []).map(asMaterial);
  const foreign = materials.filter(({ country }) => country !== '' && country !== 'ID');
  return {
    materials,
    materialCount: materials.length,
    foreignMaterials: foreign,
    foreignMaterialCount: foreign.length,
    allMaterialsForeign: foreign.length > 0 && foreign.length === materials.length,
  };
}

/** Suppliers stay out of the facts where none is named, so that explanations stay short. */
function asMaterial({ name, country, percent, supplier }: DeclaredMaterial) {
  return supplier ? { name, country, percent, supplier } : { name, country, percent };
}

function priceFacts(line: DeclaredLine, rules: FactSources['rules']) {
  const { technique, unit } = line;
  const floor = rules.priceFloors.find(
    (candidate) => candidate.technique === technique && candidate.unit === unit,
  );
  return {
    priceLowest: thousandths(line.priceMin ?? line.priceMax),
    priceMax: thousandths(line.priceMax),
    priceFloor: floor?.floor ?? null,
    makers: thousandths(line.makers),
    weeksOfProduction: thousandths(line.weeksOfProduction),
    outputPerWeek: thousandths(line.outputPerWeek),
    stock: thousandths(line.stock),
    capacityRatio: rules.capacityRatio,
  };
}

function numberFacts(line: DeclaredLine) {
  const gtin = known(line.gtin);
  const hs = known(line.hs);
  const prefix = gtin === null ? undefined : findGs1Prefix(gtin);
  return {
    hs,
    hsHeading: hs === null ? null : hs.replaceAll('.', '').slice(0, 4),
    gtin,
    gtinPrefix: gtin === null ? null : gtin.slice(0, 3),
    gtinRegistrant: prefix?.kind === 'country' ? prefix.countries[0] : null,
  };
}

function permitFacts(
  { permits, technique }: DeclaredLine,
  { registers }: FactSources,
  day: string,
) {
  if (!permits) {
    return { validPermits: null, expiredPermits: null, markMismatches: null };
  }
  const expired = permits.filter((permit) => isExpired(permit, day));
  const valid = permits.filter((permit) => known(permit.number) && !isExpired(permit, day));
  const mismatches: MarkMismatch[] = markMismatches(registers.marks, permits, technique ?? null);
  return {
    validPermits: valid.map(({ type }) => type),
    expiredPermits: expired.map(({ type }) => type),
    markMismatches: mismatches.map((mismatch) => ({ ...mismatch })),
  };
}

function isExpired({ expiresOn }: DeclaredPermit, day: string): boolean {
  return Boolean(expiresOn) && String(expiresOn) < day;
}

function giFacts({ name, originRegion }: DeclaredLine, { registers }: FactSources) {
  const term = name ? findGiTerm(registers.giTerms, name) : undefined;
  return {
    giTerm: term?.name ?? null,
    giOutside: term && originRegion ? isOutside(term, originRegion) : null,
  };
}

function crossLineFacts(given: CrossLineFacts) {
  const sameGtinBooths = thousandths(given.sameGtinBooths);
  const sameLabelBooths = thousandths(given.sameLabelBooths);
  const nobodyCompared = sameGtinBooths === null && sameLabelBooths === null;
  return {
    sameGtinBooths,
    sameLabelBooths,
    sameItemBooths: nobodyCompared ? null : Math.max(sameGtinBooths ?? 0, sameLabelBooths ?? 0),
    priceOutlier: given.priceOutlier ?? null,
    priceMedian: thousandths(given.priceMedian),
  };
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
