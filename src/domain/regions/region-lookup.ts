import { editDistance } from '../reference/edit-distance.ts';
import { foldText } from '../reference/fold-text.ts';
import { provinceKey, type RegionIndex } from './region-index.ts';
import { parseRegionName } from './region-name.ts';
import type { Province, Region } from './region-pack.ts';

export type RegionMatch =
  | { readonly ok: true; readonly region: Region }
  | {
      readonly ok: false;
      readonly code: 'region-unknown';
      /** At most three, best first; for a person to choose from, never applied. */
      readonly suggestions: readonly string[];
    };

const mostSuggestions = 3;

/** The kab/kota with a Kemendagri code `NN.NN`. */
export function findRegion(index: RegionIndex, code: string): Region | undefined {
  return index.regionsByCode.get(code);
}

/** The province a text names: official name, short name or a usual alias, any case. */
export function findProvince(index: RegionIndex, text: string): Province | undefined {
  return index.provincesByName.get(provinceKey(text));
}

/** `Kabupaten Purwakarta, Jawa Barat` */
export function regionLabel(index: RegionIndex, region: Region): string {
  const province = index.provincesByCode.get(region.provinceCode);
  return province === undefined ? region.name : `${region.name}, ${province.shortName}`;
}

/**
 * Finds the kab/kota a sheet names: `Kabupaten X`, `Kab. X`, `Kota X`, a bare `X` where only one
 * place has that name, `X, province`, or a Kemendagri code `NN.NN`. Case, blanks and diacritics do
 * not matter; spelling does: nothing is corrected. `region-unknown` when no such place exists or it
 * lies in another province than the one named; also when a bare name fits several.
 */
export function matchRegion(index: RegionIndex, name: string, provinceName = ''): RegionMatch {
  const [place, province] = splitProvince(index, name, provinceName);
  const named = province === '' ? undefined : findProvince(index, province);
  const found = candidates(index, place);
  const inProvince =
    named === undefined ? found : found.filter((region) => region.provinceCode === named.code);
  const provinceFits = province === '' || named !== undefined;
  const [region] = inProvince;
  if (provinceFits && region !== undefined && inProvince.length === 1) {
    return { ok: true, region };
  }
  if (inProvince.length > 1) {
    const suggestions = inProvince.slice(0, mostSuggestions);
    return refusal(index, 'region-unknown', suggestions, named);
  }
  const near = found.length > 0 ? found : nearestRegions(index, place, named);
  return refusal(index, 'region-unknown', near.slice(0, mostSuggestions), named);
}

function splitProvince(index: RegionIndex, name: string, province: string): [string, string] {
  const comma = name.lastIndexOf(',');
  const tail = name.slice(comma + 1).trim();
  if (comma < 0 || findProvince(index, tail) === undefined) {
    return [name, province];
  }
  return [name.slice(0, comma), province.trim() === '' ? tail : province];
}

function candidates(index: RegionIndex, place: string): readonly Region[] {
  const byCode = findRegion(index, place.trim());
  if (byCode !== undefined) {
    return [byCode];
  }
  const { kind, base } = parseRegionName(place);
  const sameBase = index.regionsByBase.get(base) ?? [];
  return kind === undefined ? sameBase : sameBase.filter((region) => region.kind === kind);
}

function refusal(
  index: RegionIndex,
  code: 'region-unknown',
  regions: readonly Region[],
  named: Province | undefined,
): RegionMatch {
  const suggestions = regions.map((region) =>
    region.provinceCode === named?.code ? region.name : regionLabel(index, region),
  );
  return { ok: false, code, suggestions };
}

/** Similar names, the named province first; the kind may be misspelt as well as the name. */
function nearestRegions(
  index: RegionIndex,
  place: string,
  named: Province | undefined,
): readonly Region[] {
  const folded = foldText(place);
  const { base } = parseRegionName(place);
  const limit = Math.min(4, Math.max(1, Math.floor(base.length / 4)));
  const ranked = index.pack.regions.map((region) => {
    const byName = editDistance(folded, foldText(region.name), limit);
    const byBase = editDistance(base, parseRegionName(region.name).base, limit);
    const abroad = named === undefined || region.provinceCode === named.code ? 0 : 0.5;
    return { region, rank: Math.min(byName, byBase) + abroad, near: Math.min(byName, byBase) };
  });
  return ranked
    .filter(({ near }) => near <= limit)
    .sort((a, b) => a.rank - b.rank || a.region.code.localeCompare(b.region.code))
    .map(({ region }) => region);
}
