import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import regionsJson from '../../../resources/regions/regions.json' with { type: 'json' };
import { indexRegions } from './region-index.ts';
import { findProvince, findRegion, matchRegion, regionLabel } from './region-lookup.ts';
import { regionPackSchema } from './region-pack.ts';

const pack = regionPackSchema.parse(regionsJson);
const index = indexRegions(pack);

function codeOf(name: string, province?: string): string {
  const match = matchRegion(index, name, province);
  return match.ok ? match.region.code : match.code;
}

function suggestionsOf(name: string, province?: string): readonly string[] {
  const match = matchRegion(index, name, province);
  return match.ok ? [] : match.suggestions;
}

// Kepmendagri 300.2.2-2138/2025: kabupaten and kota per province.
const counts =
  '11:23 12:33 13:19 14:12 15:11 16:17 17:10 18:15 19:7 21:7 31:6 32:27 33:35 34:5 35:38 36:8 ' +
  '51:9 52:10 53:22 61:14 62:14 63:13 64:10 65:5 71:15 72:13 73:24 74:17 75:6 76:6 81:11 82:10 ' +
  '91:9 92:7 93:4 94:8 95:8 96:6';

describe('the region pack', () => {
  it('has the decreed number of regions in each province', () => {
    const found = pack.provinces.map(({ code }) => {
      const inside = pack.regions.filter(({ provinceCode }) => provinceCode === code);
      return `${code}:${inside.length}`;
    });
    expect(found.join(' ')).toBe(counts);
  });

  it('has 38 provinces, 416 kabupaten and 98 kota', () => {
    const kinds = pack.regions.map(({ kind }) => kind);
    expect(pack.provinces).toHaveLength(38);
    expect(kinds.filter((kind) => kind === 'KABUPATEN')).toHaveLength(416);
    expect(kinds.filter((kind) => kind === 'KOTA')).toHaveLength(98);
  });

  it('numbers kabupaten 01-69 and kota 71-99 inside their province', () => {
    for (const { code, provinceCode, kind } of pack.regions) {
      const number = Number(code.slice(3));
      expect(code.startsWith(`${provinceCode}.`)).toBe(true);
      expect(kind === 'KABUPATEN' ? number < 70 : number > 70).toBe(true);
    }
  });

  it('names its source and the licence of the data', () => {
    expect(pack.source).toContain('idn-area-data 4.0.1');
    expect(pack.licence.en).toContain('Open Database License (ODbL) 1.0');
  });
});

describe('provinces', () => {
  it.each([
    ['Daerah Istimewa Yogyakarta', '34'],
    ['DI Yogyakarta', '34'],
    ['D.I. Yogyakarta', '34'],
    ['diy', '34'],
    ['DKI Jakarta', '31'],
    ['Jakarta', '31'],
    ['Daerah Khusus Jakarta', '31'],
    ['JAWA  BARAT', '32'],
    ['Provinsi Jabar', '32'],
    ['NTT', '53'],
    ['Kep. Riau', '21'],
    ['Papua', '91'],
    ['Papua Barat Daya', '96'],
  ])('%s is %s', (name, code) => {
    expect(findProvince(index, name)?.code).toBe(code);
  });

  it('knows no misspelt province', () => {
    expect(findProvince(index, 'Jawa Bara')).toBeUndefined();
  });
});

describe('matching a kab/kota', () => {
  it.each([
    ['Kabupaten Bandung', 'Jawa Barat', '32.04'],
    ['Kab. Bandung', 'Jawa Barat', '32.04'],
    ['KOTA BANDUNG', 'jabar', '32.73'],
    ['kodya bandung', '', '32.73'],
    ['Sleman', 'DI Yogyakarta', '34.04'],
    ['Sleman', '', '34.04'],
    ['Kota Jakarta Selatan', 'DKI Jakarta', '31.74'],
    ['Jakarta Selatan', 'Jakarta', '31.74'],
    ['Kota Lubuklinggau', 'Sumatera Selatan', '16.73'],
    ['Kab. Kep. Aru', 'Maluku', '81.07'],
    ['Kotawaringin Barat', 'Kalimantan Tengah', '62.01'],
    ['Kotabaru', 'Kalsel', '63.02'],
    ['Banjar', 'Jawa Barat', '32.79'],
    ['Kab. Bandung, Jawa Barat', '', '32.04'],
    ['  Kabupaten   Tana  Toraja ', 'Sulawesi Selatan', '73.18'],
    ['32.04', '', '32.04'],
  ])('%s (%s) is %s', (name, province, code) => {
    expect(codeOf(name, province)).toBe(code);
  });

  it('never corrects a misspelt kind, but suggests the place', () => {
    expect(codeOf('Kqbupaten Purwakarta', 'Jawa Barat')).toBe('region-unknown');
    expect(suggestionsOf('Kqbupaten Purwakarta', 'Jawa Barat')[0]).toBe('Kabupaten Purwakarta');
    expect(suggestionsOf('Kqbupaten Purwakarta')[0]).toBe('Kabupaten Purwakarta, Jawa Barat');
  });

  it('suggests at most three', () => {
    expect(suggestionsOf('Kabupaten Bndung', 'Jawa Barat')).toContain('Kabupaten Bandung');
    expect(suggestionsOf('Kabupaten Xyng').length).toBeLessThanOrEqual(3);
    expect(suggestionsOf('')).toEqual([]);
  });

  it('refuses a region outside the named province and says where it lies', () => {
    expect(codeOf('Kabupaten Mimika', 'Papua')).toBe('region-unknown');
    expect(suggestionsOf('Kabupaten Mimika', 'Papua')).toEqual(['Kabupaten Mimika, Papua Tengah']);
  });

  it('refuses a known region beside a misspelt province', () => {
    expect(codeOf('Kabupaten Bandung', 'Jawa Bqrat')).toBe('region-unknown');
    expect(suggestionsOf('Kabupaten Bandung', 'Jawa Bqrat')).toEqual([
      'Kabupaten Bandung, Jawa Barat',
    ]);
  });

  it('asks which one is meant when a bare name is a kabupaten and a kota', () => {
    expect(codeOf('Bandung', 'Jawa Barat')).toBe('region-unknown');
    expect(suggestionsOf('Bandung', 'Jawa Barat')).toEqual(['Kabupaten Bandung', 'Kota Bandung']);
  });

  it('does not read a BPS code as a Kemendagri code', () => {
    expect(codeOf('3204')).toBe('region-unknown');
  });

  it('finds every region by its own name, its label and its code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pack.regions), (region) => {
        expect(codeOf(region.name)).toBe(region.code);
        expect(codeOf(region.name.toUpperCase().replace(/ /g, '  '))).toBe(region.code);
        expect(codeOf(regionLabel(index, region))).toBe(region.code);
        expect(findRegion(index, region.code)).toBe(region);
      }),
    );
  });

  it('never throws and never suggests more than three', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, province) => {
        expect(suggestionsOf(name, province).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
