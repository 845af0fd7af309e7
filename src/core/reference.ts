import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PreparedOrigin, prepareOrigin } from '../domain/origin/origin-knowledge.ts';
import { originReferenceSchema } from '../domain/origin/origin-reference.ts';
import { type PermitsPack, permitsPackSchema } from '../domain/products/permits-pack.ts';
import { type QuestionsPack, questionsPackSchema } from '../domain/products/questions-pack.ts';
import { indexRegions, type RegionIndex } from '../domain/regions/region-index.ts';
import { regionPackSchema } from '../domain/regions/region-pack.ts';
import { type CrossLinePack, crossLinePackSchema } from '../domain/risk/cross-line-pack.ts';
import { type RuleFeedbackPack, ruleFeedbackPackSchema } from '../domain/risk/rule-feedback.ts';
import type { LoadedPack } from './scoring/loaded-pack.ts';
import { loadShippedPacks } from './scoring/shipped-packs.ts';

/** Dated reference data as shipped: law, places and rules are data, never code. */
export interface Reference {
  readonly regions: RegionIndex;
  /** Packs that come with the program: the base wherever none was activated. */
  readonly packs: readonly LoadedPack[];
  readonly origin: PreparedOrigin;
  readonly crossLine: CrossLinePack;
  readonly ruleFeedback: RuleFeedbackPack;
  readonly permits: PermitsPack;
  readonly questions: QuestionsPack;
}

export function loadReference(resourcesDir: string): Reference {
  const read = (...path: string[]): unknown =>
    JSON.parse(readFileSync(join(resourcesDir, ...path), 'utf8'));
  const regions = indexRegions(regionPackSchema.parse(read('regions', 'regions.json')));
  return {
    regions,
    packs: loadShippedPacks(join(resourcesDir, 'reference')),
    origin: prepareOrigin(
      originReferenceSchema.parse(read('reference', 'origin-2026-1.json')),
      regions,
    ),
    crossLine: crossLinePackSchema.parse(read('reference', 'cross-line-2026-1.json')),
    ruleFeedback: ruleFeedbackPackSchema.parse(read('reference', 'rule-feedback-2026-1.json')),
    permits: permitsPackSchema.parse(read('reference', 'permits-2026-1.json')),
    questions: questionsPackSchema.parse(read('reference', 'questions-2026-1.json')),
  };
}
