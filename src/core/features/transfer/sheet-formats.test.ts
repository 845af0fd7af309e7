import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importSheet, previewSheet } from '../../testing/import-sheet.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { openTestCore, type TestCore } from '../../testing/test-core.ts';

const HEADINGS = ['Nama Usaha', 'NIB', 'No HP', 'Email', 'Alamat', 'Kab/Kota', 'Negara'];
const ENGLISH = ['Legal Name', 'NIB', 'Phone', 'Email', 'Address', 'Regency/City', 'Country'];
const ROWS = [
  [
    'Sanggar Melati',
    '2906098567536',
    '0812 3240 7524',
    'melati@contoh.id',
    'Jl. Kenanga 1\nRT 02',
    'Kota Pekalongan',
    'ID',
  ],
  ['Bukit "Tiga"', '1344460434821', '+62 813-1111-2222', '', 'Jl. Bukit; 3', 'Kota Bandung', ''],
  ['Café Kriya', '', '0813 3333 4444', '', 'Jl. Ceri', 'Kabupaten Jepara', 'Indonesia'],
];

function cell(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

function csv(
  separator = ';',
  { headings = HEADINGS, rows = ROWS, bom = true }: Partial<Sheet> = {},
): string {
  const lines = [headings, ...rows].map((cells) =>
    cells.map((text) => cell(text, separator)).join(separator),
  );
  return `${bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

interface Sheet {
  readonly headings: string[];
  readonly rows: string[][];
  readonly bom: boolean;
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function reversed(cells: string[]): string[] {
  return [...cells].reverse();
}

const FORMS: [string, () => Uint8Array | string][] = [
  ['commas', () => csv(',')],
  ['tabs', () => csv('\t')],
  ['no byte order mark', () => csv(';', { bom: false })],
  ['English headings', () => csv(',', { headings: ENGLISH })],
  [
    'headings in other letters',
    () => csv(';', { headings: HEADINGS.map((name) => ` ${name.toUpperCase()} `) }),
  ],
  [
    'columns in another order',
    () => csv(';', { headings: reversed(HEADINGS), rows: ROWS.map(reversed) }),
  ],
  [
    'columns that nobody asked for',
    () =>
      csv(';', {
        headings: ['No', ...HEADINGS, 'Catatan'],
        rows: ROWS.map((cells, index) => [String(index + 1), ...cells, 'x']),
      }),
  ],
  ['the separator named on a line of its own', () => `sep=;\r\n${csv(';', { bom: false })}`],
  ['a byte order mark before that line', () => `\ufeffSEP=,\r\n${csv(',', { bom: false })}`],
  [
    'a title and blank lines above the headings',
    () => `\ufeffDaftar Peserta 2026;;;;;;\r\n\r\n;;;;;;\r\n${csv(';', { bom: false })}`,
  ],
  [
    'a title in commas above semicolons',
    () =>
      `Daftar, sementara, per 1 Januari, 2026, UTAMA, lengkap, rapi, sekali\n${csv(';', { bom: false })}`,
  ],
  ['a title that could be a heading', () => `Exhibitor;;;;;;\n${csv(';', { bom: false })}`],
  [
    'a line break inside the first heading',
    () => csv(',', { headings: ['Nama\nUsaha', ...HEADINGS.slice(1)] }),
  ],
  [
    'a line break inside the first heading, after tabs',
    () => csv('\t', { headings: ['Nama\nUsaha', ...HEADINGS.slice(1)] }),
  ],
  [
    'a separator of the other kind inside quoted headings',
    () => csv(',', { headings: HEADINGS.map((name) => `${name} (a; b; c)`) }),
  ],
  [
    'blank rows between the others',
    () => csv(';', { rows: ROWS.flatMap((row) => [row, row.map(() => ' ')]) }),
  ],
  ['UTF-16 and tabs, as Excel writes "Unicode text"', () => utf16(csv('\t'), 'le')],
  ['UTF-16, little end first', () => utf16(csv(), 'le')],
  ['UTF-16, big end first', () => utf16(csv(), 'be')],
  ['Windows-1252', () => Buffer.from(csv(';', { bom: false }), 'latin1')],
  [
    'stray blanks',
    () => csv(';', { rows: ROWS.map((cells) => cells.map((text) => `  ${text}\u00a0 `)) }),
  ],
  ['a tail of blank rows', () => `${csv()};;;;;;\r\n;;; ;;;\r\n\r\n`],
  ['line ends of Unix', () => csv().replaceAll('\r\n', '\n')],
];

let core: TestCore;

beforeAll(async () => {
  core = await openTestCore();
  const { counts, preview } = await importSheet(core, 'exhibitors', csv());
  expect(preview.issues.filter((issue) => issue.severity === 'block')).toEqual([]);
  expect(counts).toEqual({ created: 3, updated: 0, unchanged: 0, skipped: 0 });
});

afterAll(async () => {
  await core.close();
  core.remove();
});

describe('a sheet says the same', () => {
  it.each(FORMS)('with %s', async (_form, sheet) => {
    const preview = await previewSheet(core, 'exhibitors', sheet());
    expect(preview.plan).toEqual({ created: 0, updated: 0, unchanged: 3, skipped: 0 });
  });

  it('keeping quotes, separators and line breaks inside cells', async () => {
    const { items } = await core.client.exhibitors.list({ search: 'tiga' });
    expect(items.map((item) => item.name)).toEqual(['Bukit "Tiga"']);
    const bukit = await core.client.exhibitors.get({ id: items[0]?.id ?? '' });
    expect(bukit).toMatchObject({ address: 'Jl. Bukit; 3', picPhone: '+6281311112222' });
    const [melati] = (await core.client.exhibitors.list({ search: 'melati' })).items;
    const detail = await core.client.exhibitors.get({ id: melati?.id ?? '' });
    expect(detail.address).toBe('Jl. Kenanga 1\nRT 02');
  });
});

const BROKEN: [string, () => Uint8Array | string, string][] = [
  ['an empty file', () => '', 'sheet-empty'],
  ['blank lines', () => '\r\n \r\n;;\r\n', 'sheet-empty'],
  ['headings alone', () => csv(';', { rows: [] }), 'sheet-empty'],
  [
    'an XLSX',
    () => Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(900)]),
    'sheet-not-csv',
  ],
  ['a PDF', () => `%PDF-1.7\n${'1 0 obj\n'.repeat(200)}%%EOF`, 'sheet-not-csv'],
  ['10 MB of noise', () => randomBytes(10_000_000), 'sheet-not-csv'],
  ['10 MB without a line end', () => 'a'.repeat(10_000_000), 'sheet-empty'],
  [
    '600 columns',
    () => csv(';', { rows: [Array.from({ length: 600 }, () => 'x')] }),
    'sheet-too-large',
  ],
  ['60,000 rows', () => `Nama Usaha;NIB\n${'Sanggar;1\n'.repeat(60_000)}`, 'sheet-too-large'],
];

describe('a file that is no sheet is refused with the reason', () => {
  it.each(BROKEN)('%s', async (_what, file, code) => {
    const refusal = await refusalOf(previewSheet(core, 'exhibitors', file()));
    expect(refusal).toMatchObject({ code: 'INVALID', issues: [`fileId ${code}`] });
  });

  it('a file that was never uploaded', async () => {
    const call = core.client.transfer.preview({ kind: 'exhibitors', fileId: '0'.repeat(64) });
    expect(await refusalOf(call)).toMatchObject({ code: 'NOT_FOUND', data: { what: 'file' } });
  });
});

describe('columns', () => {
  const odd = csv(';', {
    headings: ['Kolom 1', 'NIB', 'Kolom 3', 'Email', 'Alamat', 'Kab/Kota', 'Negara'],
  });

  it('that are required and missing are named', async () => {
    const preview = await previewSheet(core, 'exhibitors', odd);
    const missing = { row: 0, field: 'name', code: 'column-missing', severity: 'block' };
    expect(preview.issues).toContainEqual(missing);
    expect(preview.plan).toMatchObject({ created: 0, skipped: 3 });
    expect(preview.headings[0]).toBe('Kolom 1');
    expect(preview.columns).toContainEqual({ key: 'name', required: true });
  });

  it('can be corrected', async () => {
    const fileId = await core.upload(odd);
    const mapping = {
      name: 0,
      nib: 1,
      picPhone: 2,
      picEmail: 3,
      address: 4,
      regionCode: 5,
      country: 6,
    };
    const preview = await core.client.transfer.preview({ kind: 'exhibitors', fileId, mapping });
    expect(preview.mapping).toEqual(mapping);
    expect(preview.plan).toEqual({ created: 0, updated: 0, unchanged: 3, skipped: 0 });
  });

  it('that the sheet or the kind does not have are refused', async () => {
    const fileId = await core.upload(odd);
    const preview = (mapping: Record<string, number>) =>
      refusalOf(core.client.transfer.preview({ kind: 'exhibitors', fileId, mapping }));
    expect((await preview({ name: 0, nib: 7 })).issues).toEqual(['nib column-unknown']);
    expect((await preview({ name: 0, stock: 1 })).issues).toEqual(['stock column-unknown']);
    expect((await preview({ nib: 1 })).issues).toEqual(['name column-missing']);
  });
});

describe('rows are numbered by the records below the headings', () => {
  const issuesOf = async (sheet: string) => {
    const preview = await previewSheet(core, 'exhibitors', sheet);
    const rows = preview.issues.filter((issue) => issue.code === 'phone-format');
    return { ...preview, rows: preview.rows, damaged: rows.map((issue) => issue.row) };
  };

  it('a line without any cell is none, a blank row is one that nothing is said of', async () => {
    const sheet =
      'Judul;;\n\nNama Usaha;No HP;Kab/Kota\n\nBaru;12;Kota Bandung\n;;\n \nLain;13;Kota Bandung\n;;\n';
    const preview = await issuesOf(sheet);
    expect(preview.rows).toBe(4);
    expect(preview.damaged).toEqual([1, 4]);
    expect(preview.issues.filter((issue) => issue.row === 2 || issue.row === 3)).toEqual([]);
    expect(preview.plan).toEqual({ created: 0, updated: 0, unchanged: 0, skipped: 2 });
  });

  it('a row that has text outside the known columns is no blank one', async () => {
    const preview = await previewSheet(core, 'exhibitors', 'Nama Usaha;Catatan\n;x\nBaru;');
    expect(preview.issues).toContainEqual(
      expect.objectContaining({ row: 1, code: 'name-missing', severity: 'block' }),
    );
  });

  it('headings that nobody knows are the first line', async () => {
    const preview = await previewSheet(core, 'exhibitors', 'Kolom 1;Kolom 2\nSatu;Dua\n');
    expect(preview.headings).toEqual(['Kolom 1', 'Kolom 2']);
    expect(preview.rows).toBe(1);
  });
});

describe('one row', () => {
  it('reports every issue it has, also after one that blocks', async () => {
    const sheet = csv(';', {
      headings: ['Nama Usaha', 'NIB', 'NPWP', 'No HP', 'Kab/Kota', 'Negara', 'Stan'],
      rows: [
        ['', '2,90611E+12', '571602755888000', '0812', 'Kota Pekalongn', 'ID', 'Z-Z-99'],
        ['Sanggar Kembar', '2906098567536', '', '12', 'Kota Bandung', 'ID', 'Z-Z-99'],
      ],
    });
    const { issues } = await previewSheet(core, 'exhibitors', sheet);
    const of = (row: number) =>
      issues.filter((issue) => issue.row === row).map(({ field, code }) => `${field} ${code}`);
    expect(of(1).sort()).toEqual([
      'booths booth-unknown',
      'name name-missing',
      'nib number-damaged',
      'npwp npwp-check-digit',
      'picPhone phone-format',
      'regionCode region-unknown',
    ]);
    expect(of(2).sort()).toEqual([
      'booths booth-unknown',
      'nib duplicate-nib',
      'picPhone phone-format',
    ]);
    const region = issues.find((issue) => issue.code === 'region-unknown');
    expect(region?.suggestions?.join()).toContain('Kota Pekalongan');
  });
});
