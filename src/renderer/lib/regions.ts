import pack from '../../../resources/regions/regions.json' with { type: 'json' };

export interface RegionOption {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

const provinces = new Map(pack.provinces.map((province) => [province.code, province.shortName]));

/** The 514 kabupaten and kota with their province as hint, for `ComboBox`. */
export const regionOptions: readonly RegionOption[] = pack.regions.map((region) => ({
  value: region.code,
  label: region.name,
  hint: `${provinces.get(region.provinceCode) ?? region.provinceCode} · ${region.code}`,
}));

export function provinceName(code: string): string {
  return provinces.get(code) ?? code;
}

const byCode = new Map(regionOptions.map((option) => [option.value, option]));

export function regionOption(code: string | null | undefined): RegionOption | null {
  return code ? (byCode.get(code) ?? null) : null;
}

/** `Kota Pekalongan, Jawa Tengah`; an unknown code shows itself. */
export function regionName(code: string | null | undefined): string {
  const option = regionOption(code);
  if (!option) return code ?? '';
  return `${option.label}, ${provinces.get(option.value.slice(0, 2)) ?? ''}`;
}
