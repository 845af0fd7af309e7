import pack from '../../../resources/regions/regions.json' with { type: 'json' };
import { indexRegions } from '../../domain/regions/region-index.ts';
import { regionPackSchema } from '../../domain/regions/region-pack.ts';

/** The same lookups that core uses, so that a form says what core would say. */
export const regionIndex = indexRegions(regionPackSchema.parse(pack));
