import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RulesPack, rulesPackSchema } from '../domain/origin/rules-pack.ts';
import { indexRegions, type RegionIndex } from '../domain/regions/region-index.ts';
import { regionPackSchema } from '../domain/regions/region-pack.ts';

/** Dated reference data as shipped: law, places and rules are data, never code. */
export interface Reference {
  readonly regions: RegionIndex;
  readonly rules: RulesPack;
}

export function loadReference(resourcesDir: string): Reference {
  const read = (...path: string[]): unknown =>
    JSON.parse(readFileSync(join(resourcesDir, ...path), 'utf8'));
  return {
    regions: indexRegions(regionPackSchema.parse(read('regions', 'regions.json'))),
    rules: rulesPackSchema.parse(read('reference', 'rules-2026-1.json')),
  };
}
