import type { FactType } from './rule-vocabulary.ts';

const material = {
  name: 'text',
  country: 'text',
  percent: 'number',
  supplier: 'text',
} as const satisfies Record<string, FactType>;

/** Every fact of a line that a rule may read, with its type; null means unknown. */
export const lineVocabulary = {
  name: 'text',
  category: 'text',
  materialGroup: 'text',
  technique: 'text',
  claimedClass: 'text',
  originRegion: 'text',
  originCountry: 'text',
  /** A country is given and it is not Indonesia. */
  originForeign: 'yes-no',
  materials: { records: material },
  materialCount: 'number',
  /** Materials of another country or of unknown origin. */
  foreignMaterials: { records: material },
  foreignMaterialCount: 'number',
  allMaterialsForeign: 'yes-no',
  /** Printed or cold-wax copies of a resist-dyed or woven pattern (SNI 8184:2015). */
  imitationTechnique: 'yes-no',
  makers: 'number',
  weeksOfProduction: 'number',
  outputPerWeek: 'number',
  stock: 'number',
  /** Of the pack: how many times its capacity a stock may be. */
  capacityRatio: 'number',
  unit: 'text',
  priceLowest: 'number',
  priceMax: 'number',
  /** Of the pack, for technique and unit. */
  priceFloor: 'number',
  hs: 'text',
  /** First four digits. */
  hsHeading: 'text',
  gtin: 'text',
  gtinPrefix: 'text',
  /** Country whose GS1 office registered the number. */
  gtinRegistrant: 'text',
  brand: 'text',
  labelText: 'text',
  /** Types of the permits that are valid on the day of the declaration. */
  validPermits: 'texts',
  expiredPermits: 'texts',
  /** Marks whose colour or number does not fit, by the register of marks. */
  markMismatches: { records: { mark: 'text', number: 'text', colour: 'text', technique: 'text' } },
  processPhotoCount: 'number',
  /** Protected name of the register found in the name of the product. */
  giTerm: 'text',
  /** The maker's region is outside the area of that name. */
  giOutside: 'yes-no',
  sameGtinBooths: 'number',
  sameLabelBooths: 'number',
  /** The larger of the two. */
  sameItemBooths: 'number',
  priceOutlier: 'text',
  priceMedian: 'number',
  /** Class that the declared steps and materials amount to; null where they do not decide. */
  assessedClass: 'text',
  assessedReason: 'text',
} as const satisfies Record<string, FactType>;

export type FactName = keyof typeof lineVocabulary;
export const factNames = Object.keys(lineVocabulary) as readonly FactName[];
