import { describe, expect, it } from 'vitest';
import regionsJson from '../../../resources/regions/regions.json' with { type: 'json' };
import { indexRegions } from '../regions/region-index.ts';
import { regionPackSchema } from '../regions/region-pack.ts';
import type { ExhibitorColumn } from './exhibitor-columns.ts';
import { readExhibitorRow } from './read-exhibitor-row.ts';
import type { RowOutcome } from './row-issue.ts';

const context = { regions: indexRegions(regionPackSchema.parse(regionsJson)), today: '2026-02-04' };
const exhibitor: Partial<Record<ExhibitorColumn, string>> = {
  name: 'PT Batik Jaya',
  type: 'Anggota ASEPHI',
  nib: '2906098567536',
  picPhone: '0812 3456 7890',
  regionCode: 'Kota Pekalongan',
  province: 'Jawa Tengah',
};
const readE = (change: Partial<Record<ExhibitorColumn, string>>) =>
  readExhibitorRow({ ...exhibitor, ...change }, context);
const shown = ({ issues }: RowOutcome<unknown>) =>
  issues.map(({ field, code }) => `${field} ${code}`);

describe('exhibitor rows', () => {
  it('read every field', () => {
    const outcome = readE({
      fasciaName: 'Batik Jaya',
      legalForm: 'PT',
      npwp: '01.312.166.0-091.000',
      nitku: '0013121660091000000000',
      kbli: '13134, 47711',
      kbliVersion: 'KBLI 2020',
      capital: 'Rp800.000.000',
      annualSales: '3.200.000.000',
      foundedYear: '2018',
      memberNumber: 'ASP/01',
      address: 'Jl. Rumah 1\r\nDusun Rona',
      postalCode: '51111',
      country: 'Indonesia',
      picName: 'Siti',
      picRole: 'Direktur',
      picEmail: 'siti@contoh.id',
      nik: '3273015112950002',
      picAge: '30',
      category: 'batik',
      booths: 'A-1 & A-2',
    });
    expect(outcome.issues).toEqual([]);
    expect(outcome.value).toEqual({
      name: 'PT Batik Jaya',
      fasciaName: 'Batik Jaya',
      type: 'ANGGOTA_ASEPHI',
      legalForm: 'PT',
      nib: '2906098567536',
      npwp: '013121660091000',
      nitku: '0013121660091000000000',
      kbli: ['13134', '47711'],
      kbliVersion: '2020',
      capital: 800_000_000,
      annualSales: 3_200_000_000,
      foundedYear: 2018,
      memberNumber: 'ASP/01',
      address: 'Jl. Rumah 1\nDusun Rona',
      regionCode: '33.75',
      postalCode: '51111',
      country: 'ID',
      picName: 'Siti',
      picRole: 'Direktur',
      picPhone: '+6281234567890',
      picEmail: 'siti@contoh.id',
      nik: '3273015112950002',
      picAge: 30,
      category: 'BATIK',
      booths: ['A-1', 'A-2'],
    });
  });

  it('need little: a name is enough, the rest is said to be missing', () => {
    const outcome = readExhibitorRow({ name: 'Batik Jaya' }, context);
    expect(outcome.value).toEqual({ name: 'Batik Jaya', kbli: [], country: 'ID', booths: [] });
    expect(shown(outcome)).toEqual([
      'regionCode region-missing',
      'nib nib-missing',
      'picPhone phone-missing',
    ]);
  });

  it('report all issues of a row, also after one that blocks', () => {
    const outcome = readE({
      name: '  ',
      nib: '123',
      npwp: '013121661091000',
      picPhone: '0812ABC',
      regionCode: 'Kqbupaten Purwakarta',
      province: 'Jawa Barat',
      picEmail: 'x',
    });
    expect(outcome.value).toBeUndefined();
    expect(shown(outcome).sort()).toEqual([
      'name name-missing',
      'nib nib-format',
      'npwp npwp-check-digit',
      'picEmail email-format',
      'picPhone phone-format',
      'regionCode region-unknown',
    ]);
    const region = outcome.issues.find(({ field }) => field === 'regionCode');
    expect(region).toMatchObject({ severity: 'block', value: 'Kqbupaten Purwakarta' });
    expect(region?.suggestions?.[0]).toBe('Kabupaten Purwakarta');
  });

  it.each<[ExhibitorColumn, string, string[]]>([
    ['nib', '2,90611E+12', ['nib number-damaged']],
    ['npwp', '1,31E+13', ['npwp number-damaged']],
    ['picPhone', '6,28E+12', ['picPhone number-damaged']],
    ['nik', '####', ['nik number-damaged']],
    ['npwp', '13121660091000', ['npwp npwp-format']],
    ['name', 'x'.repeat(10_000), ['name text-too-long']],
    ['name', 'x', ['name name-too-short']],
    ['fasciaName', 'Sanggar Batik Tulis Pekalongan Jaya', ['fasciaName fascia-too-long']],
    ['country', 'Indonesa', ['country country-unknown']],
    ['type', 'peserta', ['type exhibitor-type-unknown']],
    ['country', 'Nepal', ['type type-country-mismatch']],
    ['foundedYear', '2031', ['foundedYear number-range']],
    ['kbli', '1313', ['kbli kbli-format']],
    ['kbli', '13134,'.repeat(100), ['kbli text-too-long']],
    ['passport', '12E456789', []],
    ['legalForm', 'x'.repeat(121), ['legalForm text-too-long']],
    ['regionCode', 'Pekalongan', ['regionCode region-unknown']],
    ['booths', 'A-1, '.repeat(1000), ['booths text-too-long']],
  ])('%s %s', (field, text, issues) => {
    expect(shown(readE({ [field]: text }))).toEqual(issues);
  });

  it('take a NIK for a missing NIB', () => {
    expect(shown(readE({ nib: '', nik: '3273015112950002' }))).toEqual([]);
  });

  it('offer what could be meant', () => {
    expect(readE({ npwp: '13121660091000' }).issues[0]?.suggestions).toEqual([
      '01.312.166.0-091.000',
    ]);
    const fascia = readE({ fasciaName: 'Sanggar Batik Tulis Pekalongan Jaya' });
    expect(fascia.issues[0]?.suggestions).toEqual(['Sanggar Batik Tulis Pekalongan']);
    expect(fascia.value?.fasciaName).toBe('Sanggar Batik Tulis Pekalongan Jaya');
  });

  it('ask a foreign exhibitor for no region, NIB or Indonesian postcode', () => {
    const outcome = readExhibitorRow(
      {
        name: 'Kathmandu Crafts',
        type: 'LUAR_NEGERI',
        country: 'Nepal',
        regionCode: 'Kathmandu',
        postalCode: 'KTM 44600',
        picPhone: '+977 1 4412345',
        passport: 'A1234567',
        entryBasis: 'ATA Carnet',
      },
      context,
    );
    expect(outcome).toEqual({
      value: {
        name: 'Kathmandu Crafts',
        type: 'LUAR_NEGERI',
        kbli: [],
        country: 'NP',
        postalCode: 'KTM 44600',
        picPhone: '+97714412345',
        passport: 'A1234567',
        entryBasis: 'ATA_CARNET',
        booths: [],
      },
      issues: [],
    });
  });

  it('need the country of a foreign exhibitor', () => {
    const outcome = readE({ type: 'LUAR_NEGERI', country: '' });
    expect(shown(outcome)).toEqual(['country country-missing']);
    expect(outcome.value).toBeUndefined();
  });
});
