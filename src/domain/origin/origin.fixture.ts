import disclosureJson from '../../../resources/reference/disclosure-2026-1.json' with {
  type: 'json',
};
import originJson from '../../../resources/reference/origin-2026-1.json' with { type: 'json' };
import regionsJson from '../../../resources/regions/regions.json' with { type: 'json' };
import { indexRegions } from '../regions/region-index.ts';
import { regionPackSchema } from '../regions/region-pack.ts';
import { assessLine, type OriginAssessment } from './assess-line.ts';
import { disclosurePackSchema } from './disclosure-pack.ts';
import { type OriginKnowledge, prepareOrigin } from './origin-knowledge.ts';
import type { OriginLine } from './origin-line.ts';
import { originReferenceSchema } from './origin-reference.ts';

/** The reference data as shipped. */
export const knowledge: OriginKnowledge = {
  ...prepareOrigin(
    originReferenceSchema.parse(originJson),
    indexRegions(regionPackSchema.parse(regionsJson)),
  ),
  disclosure: disclosurePackSchema.parse(disclosureJson),
};

/** A pandan bag of domain 3.2 and 3.4: every part known, FOB 500,000. */
export const FULL_LINE = {
  category: 'CINDERA_MATA',
  technique: 'ANYAM',
  claimedClass: 'B',
  hs: '4602.19.00',
  madeIn: { country: 'ID', region: '34.04' },
  fob: 500_000,
  directLabour: 90_000,
  directOverhead: 40_000,
  otherCost: 10_000,
  profit: 60_000,
  materials: [
    { name: 'pandan', country: 'ID', cost: 120_000, hs: '1401.90' },
    { name: 'kain furing', country: 'CN', cost: 180_000, hs: '5208.52.00' },
  ],
  steps: [{ name: 'Menganyam', country: 'ID', region: '34.04', essential: true }],
} as const satisfies OriginLine;

/** The assessment of a line; a refusal is a failure. */
export function assessed(line: OriginLine): OriginAssessment {
  const outcome = assessLine(line, knowledge);
  if (!outcome.ok) {
    throw new Error(JSON.stringify(outcome.issues));
  }
  return outcome.assessment;
}
