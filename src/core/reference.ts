import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type PreparedOrigin, prepareOrigin } from '../domain/origin/origin-knowledge.ts';
import { originReferenceSchema } from '../domain/origin/origin-reference.ts';
import { type PermitsPack, permitsPackSchema } from '../domain/products/permits-pack.ts';
import { type QuestionsPack, questionsPackSchema } from '../domain/products/questions-pack.ts';
import { gs1Prefixes } from '../domain/reference/gs1-prefixes.ts';
import { hsHeadings } from '../domain/reference/hs-headings.ts';
import { readReference } from '../domain/reference/read-reference.ts';
import type { ReferenceHeader } from '../domain/reference/reference-header.ts';
import { signalCatalogue } from '../domain/reference/signal-catalogue.ts';
import { techniqueTable } from '../domain/reference/technique-table.ts';
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
  /** All that is no pack: of what day, from where, and on what terms. */
  readonly tables: readonly ReferenceHeader[];
}

/** @throws where a file is missing or broken, with its name */
export function loadReference(resourcesDir: string): Reference {
  function read<Schema extends z.ZodType>(folder: string, file: string, schema: Schema) {
    const content: unknown = JSON.parse(readFileSync(join(resourcesDir, folder, file), 'utf8'));
    return readReference(file, schema, content);
  }
  const places = read('regions', 'regions.json', regionPackSchema);
  const origin = read('reference', 'origin-2026-1.json', originReferenceSchema);
  const crossLine = read('reference', 'cross-line-2026-1.json', crossLinePackSchema);
  const ruleFeedback = read('reference', 'rule-feedback-2026-1.json', ruleFeedbackPackSchema);
  const permits = read('reference', 'permits-2026-1.json', permitsPackSchema);
  const questions = read('reference', 'questions-2026-1.json', questionsPackSchema);
  const regions = indexRegions(places);
  return {
    regions,
    packs: loadShippedPacks(join(resourcesDir, 'reference')),
    origin: prepareOrigin(origin, regions),
    crossLine,
    ruleFeedback,
    permits,
    questions,
    tables: [
      places,
      hsHeadings,
      gs1Prefixes,
      techniqueTable,
      signalCatalogue,
      origin,
      permits,
      questions,
      crossLine,
      ruleFeedback,
    ],
  };
}
