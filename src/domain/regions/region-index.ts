import { foldText } from '../reference/fold-text.ts';
import { parseRegionName } from './region-name.ts';
import type { Province, Region, RegionPack } from './region-pack.ts';

/** A region pack prepared for lookups; built once, passed to every reader that needs it. */
export interface RegionIndex {
  readonly pack: Pick<RegionPack, 'provinces' | 'regions'>;
  readonly regionsByCode: ReadonlyMap<string, Region>;
  readonly provincesByCode: ReadonlyMap<string, Province>;
  /** Keys are folded names, short names and aliases without blanks. */
  readonly provincesByName: ReadonlyMap<string, Province>;
  /** Keys are base names; one base may be a kabupaten and a kota. */
  readonly regionsByBase: ReadonlyMap<string, readonly Region[]>;
}

/** Prepares a region pack for lookups. */
export function indexRegions(pack: Pick<RegionPack, 'provinces' | 'regions'>): RegionIndex {
  const provincesByName = new Map<string, Province>();
  for (const province of pack.provinces) {
    for (const name of [province.name, province.shortName, ...province.aliases]) {
      provincesByName.set(provinceKey(name), province);
    }
  }
  const regionsByBase = new Map<string, Region[]>();
  for (const region of pack.regions) {
    const { base } = parseRegionName(region.name);
    regionsByBase.set(base, [...(regionsByBase.get(base) ?? []), region]);
  }
  return {
    pack,
    provincesByName,
    regionsByBase,
    regionsByCode: new Map(pack.regions.map((region) => [region.code, region])),
    provincesByCode: new Map(pack.provinces.map((province) => [province.code, province])),
  };
}

/** The key under which a province is found: `Prov. D.I. Yogyakarta` becomes `diyogyakarta`. */
export function provinceKey(name: string): string {
  return foldText(name)
    .replace(/^(?:provinsi|propinsi|prov|prop) /, '')
    .replace(/^kep /, 'kepulauan ')
    .replace(/ /g, '');
}
