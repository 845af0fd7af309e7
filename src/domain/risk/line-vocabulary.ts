import type { FactType } from './rule-vocabulary.ts';

const material = {
  name: 'text',
  country: 'text',
  percent: 'number',
  supplier: 'text',
} as const satisfies Record<string, FactType>;

/** As inspectors saw it, on an ISO day; rules cannot ask who. */
const checkedPermit = { type: 'text', number: 'text', on: 'text' } as const satisfies Record<
  string,
  FactType
>;

/** Every fact of a line that a rule may read, with its type; null means unknown. */
export const lineVocabulary = {
  name: 'text',
  category: 'text',
  materialGroup: 'text',
  technique: 'text',
  claimedClass: 'text',
  originRegion: 'text',
  originCountry: 'text',
  /** A country is given and it is not Indonesia; an unknown one is not given. */
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
  /** Countries of origin that the label names beside Indonesia, as ISO codes. */
  labelCountries: 'texts',
  /** Scripts on the label that are not written in Indonesia: `Han`, `Hangul`. */
  labelScripts: 'texts',
  /** Numbers on the label that name a North American seller: `RN 123456`. */
  sellerNumbers: 'texts',
  /** Answers to the questions of the category; null where none is answered. */
  answers: { records: { question: 'text', answer: 'text', number: 'number' } },
  /** Types of the permits that are valid on the day of the declaration. */
  validPermits: 'texts',
  expiredPermits: 'texts',
  /** Valid ones that an inspector found genuine. */
  verifiedPermits: { records: checkedPermit },
  /** Types of the valid ones that nobody has found genuine or doubtful. */
  unverifiedPermits: 'texts',
  /** Permits, valid or not, that an inspector doubts. */
  doubtedPermits: { records: checkedPermit },
  /** Marks whose colour or number does not fit, by the register of marks. */
  markMismatches: { records: { mark: 'text', number: 'text', colour: 'text', technique: 'text' } },
  processPhotoCount: 'number',
  /** The first protected name found, one used outside its area before others. */
  giTerm: 'text',
  /** The maker's region or country is outside the area of such a name. */
  giOutside: 'yes-no',
  /** Protected names of the register in the name, brand or label; null where there is none. */
  giTerms: 'texts',
  giTermsOutside: 'texts',
  /** Those of which no place of making tells whether they are outside. */
  giTermsUnplaced: 'texts',
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
