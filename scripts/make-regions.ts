/**
 * Writes `resources/regions/regions.json` from the npm package `idn-area-data`: provinces and
 * kab/kota with their Kemendagri codes. Run again after updating that package:
 *
 *     node scripts/make-regions.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getProvinces, getRegencies } from 'idn-area-data';
import { type RegionPack, regionPackSchema } from '../src/domain/regions/region-pack.ts';

const packageFile = new URL('../node_modules/idn-area-data/package.json', import.meta.url);
const target = new URL('../resources/regions/regions.json', import.meta.url);

/** How sheets write a province besides its official name; the first is the short name shown. */
const aliases: Record<string, readonly string[]> = {
  '11': ['Aceh', 'Nanggroe Aceh Darussalam', 'NAD', 'DI Aceh'],
  '12': ['Sumatera Utara', 'Sumatra Utara', 'Sumut', 'North Sumatra'],
  '13': ['Sumatera Barat', 'Sumatra Barat', 'Sumbar', 'West Sumatra'],
  '16': ['Sumatera Selatan', 'Sumatra Selatan', 'Sumsel', 'South Sumatra'],
  '19': ['Kep. Bangka Belitung', 'Bangka Belitung', 'Babel'],
  '21': ['Kep. Riau', 'Kepri', 'Riau Islands'],
  '31': ['DKI Jakarta', 'Daerah Khusus Jakarta', 'DKJ', 'Jakarta'],
  '32': ['Jawa Barat', 'Jabar', 'West Java'],
  '33': ['Jawa Tengah', 'Jateng', 'Central Java'],
  '34': ['DI Yogyakarta', 'D.I. Yogyakarta', 'DIY', 'Yogyakarta', 'Jogjakarta', 'Jogja'],
  '35': ['Jawa Timur', 'Jatim', 'East Java'],
  '52': ['Nusa Tenggara Barat', 'NTB', 'West Nusa Tenggara'],
  '53': ['Nusa Tenggara Timur', 'NTT', 'East Nusa Tenggara'],
  '61': ['Kalimantan Barat', 'Kalbar', 'West Kalimantan'],
  '62': ['Kalimantan Tengah', 'Kalteng', 'Central Kalimantan'],
  '63': ['Kalimantan Selatan', 'Kalsel', 'South Kalimantan'],
  '64': ['Kalimantan Timur', 'Kaltim', 'East Kalimantan'],
  '65': ['Kalimantan Utara', 'Kaltara', 'North Kalimantan'],
  '71': ['Sulawesi Utara', 'Sulut', 'North Sulawesi'],
  '72': ['Sulawesi Tengah', 'Sulteng', 'Central Sulawesi'],
  '73': ['Sulawesi Selatan', 'Sulsel', 'South Sulawesi'],
  '74': ['Sulawesi Tenggara', 'Sultra', 'Southeast Sulawesi'],
  '76': ['Sulawesi Barat', 'Sulbar', 'West Sulawesi'],
  '82': ['Maluku Utara', 'Malut', 'North Maluku'],
  '92': ['Papua Barat', 'West Papua'],
  '93': ['Papua Selatan', 'South Papua'],
  '94': ['Papua Tengah', 'Central Papua'],
  '95': ['Papua Pegunungan', 'Highland Papua'],
  '96': ['Papua Barat Daya', 'Southwest Papua'],
};

async function buildPack(): Promise<RegionPack> {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const provinces = await getProvinces();
  const regencies = await getRegencies({ transform: true });
  return regionPackSchema.parse({
    format: 1,
    kind: 'regions',
    id: 'wilayah-2025.1',
    date: '2025-04-25',
    title: { id: 'Daftar wilayah', en: 'Region list' },
    source: `Kepmendagri 300.2.2-2138 Tahun 2025; idn-area-data ${version}, fityannugroho`,
    licence: {
      id: 'Open Database License (ODbL) 1.0: diteruskan dengan lisensi yang sama dan catatan di resources/regions/NOTICE.md.',
      en: 'Open Database License (ODbL) 1.0: passed on under the same licence, with the notice in resources/regions/NOTICE.md.',
    },
    note: {
      id: 'Hanya provinsi dan kabupaten/kota; nama pendek dan nama lain provinsi ditambahkan.',
      en: 'Provinces and kab/kota only; short names and other names of provinces were added.',
    },
    provinces: provinces.map(({ code, name }) => ({
      code,
      name,
      shortName: aliases[code]?.[0] ?? name,
      aliases: aliases[code]?.slice(1) ?? [],
    })),
    regions: regencies.map(({ code, name, provinceCode }) => ({
      code,
      provinceCode,
      kind: name.startsWith('Kota ') ? 'KOTA' : 'KABUPATEN',
      name,
    })),
  });
}

/** One record a line, so that a change of the source reads well in a diff. */
function print(pack: RegionPack): string {
  const spread = JSON.stringify(pack, null, 1);
  return `${spread.replace(/\n {3,}/g, ' ').replace(/\n {2}\}/g, ' }')}\n`;
}

writeFileSync(fileURLToPath(target), print(await buildPack()));
