import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importSheet } from '../../testing/import-sheet.ts';
import { openTestCore, type TestCore } from '../../testing/test-core.ts';

const LONG_FASCIA = 'SANGGAR BATIK TULIS PEKALONGAN LESTARI';

/** Heading, field and what a sheet may hold that is only doubted. */
const EXHIBITOR = [
  ['Nama Fasia', 'fasciaName', LONG_FASCIA, 'fascia-too-long'],
  ['Jenis Peserta', 'type', 'Anggota Kehormatan', 'exhibitor-type-unknown'],
  ['Bentuk Usaha', 'legalForm', 'Firma', 'legal-form-unknown'],
  ['NPWP', 'npwp', '12345', 'npwp-format'],
  ['NITKU', 'nitku', '999', 'nitku-format'],
  ['KBLI', 'kbli', '1313', 'kbli-format'],
  ['Email', 'picEmail', 'siti.contoh.id', 'email-format'],
  ['Paspor', 'passport', 'A-1', 'passport-format'],
  ['Dasar Pemasukan', 'entryBasis', 'Titipan', 'entry-basis-unknown'],
  ['Kode Pos', 'postalCode', '5111', 'postcode-format'],
  ['Kategori', 'category', 'Kerajinan bambu', 'category-unknown'],
] as const;

const PRODUCT = [
  ['Kategori', 'category', 'Kerajinan bambu', 'category-unknown'],
  ['Kelompok Bahan', 'materialGroup', 'Bambu', 'material-group-unknown'],
  ['Teknik', 'technique', 'Ikat celup khas', 'technique-unknown'],
  ['Satuan', 'unit', 'Kodi', 'unit-unknown'],
] as const;

let core: TestCore;

beforeAll(async () => {
  core = await openTestCore();
  await importSheet(core, 'booths', 'Kode;Hall\nA-1;Hall A');
});

afterAll(async () => {
  await core.close();
  core.remove();
});

function doubts(issues: readonly { field: string; code: string }[]): string[] {
  return issues.map(({ field, code }) => `${field} ${code}`).sort();
}

async function importedExhibitor(headings: string[], cells: string[]) {
  const sheet = [
    ['Nama Usaha', 'NIB', 'No HP', 'Kab/Kota', 'Stan', ...headings],
    ['Ragu Kriya', '2906098567536', '081232407524', 'Kota Bandung', 'A-1', ...cells],
  ];
  const imported = await importSheet(
    core,
    'exhibitors',
    sheet.map((row) => row.join(';')).join('\n'),
  );
  const { items } = await core.client.exhibitors.list({ search: 'Ragu Kriya' });
  return { ...imported, detail: await core.client.exhibitors.get({ id: items[0]?.id ?? '' }) };
}

describe('what a sheet holds and a code only doubts', () => {
  it('stays on the exhibitor as typed, with the same doubts', async () => {
    const { preview, counts, detail } = await importedExhibitor(
      EXHIBITOR.map(([heading]) => heading),
      EXHIBITOR.map(([, , cell]) => cell),
    );
    expect(counts.created).toBe(1);
    expect(doubts(preview.issues)).toEqual(
      EXHIBITOR.map(([, field, , code]) => `${field} ${code}`).sort(),
    );
    for (const [, field, cell] of EXHIBITOR) {
      expect(detail[field]).toEqual(field === 'kbli' ? [cell] : cell);
    }
    expect(doubts(detail.warnings)).toEqual(
      [...doubts(preview.issues), 'privacyNoticeAt privacy-notice-missing'].sort(),
    );
  });

  it('can be saved again unchanged', async () => {
    const { items } = await core.client.exhibitors.list({ search: 'Ragu Kriya' });
    const before = await core.client.exhibitors.get({ id: items[0]?.id ?? '' });
    expect(await core.client.exhibitors.update(before)).toEqual(before);
  });

  it('stays on the product line as typed, with the same doubts', async () => {
    const sheet = [
      ['Stan', 'Nama Produk', 'Kelas Asal', 'Kab/Kota Asal', 'Bahan', ...PRODUCT.map(([h]) => h)],
      ['A-1', 'Ragu', 'A', 'Kota Bandung', 'bambu:ID:100', ...PRODUCT.map(([, , cell]) => cell)],
    ];
    const { preview } = await importSheet(
      core,
      'products',
      sheet.map((row) => row.join(';')).join('\n'),
    );
    expect(doubts(preview.issues)).toEqual(
      PRODUCT.map(([, field, , code]) => `${field} ${code}`).sort(),
    );
    const { items } = await core.client.products.list({ search: 'Ragu' });
    const detail = await core.client.products.get({ id: items[0]?.id ?? '' });
    for (const [, field, cell] of PRODUCT) {
      expect(detail[field]).toBe(cell);
    }
    expect(doubts(detail.warnings)).toEqual(
      [...doubts(preview.issues), 'photos photo-missing'].sort(),
    );
    expect(await core.client.products.update(detail)).toEqual(detail);
  });

  it('fits the badge, cut where it must be', async () => {
    const { items } = await core.client.products.list({ search: 'Ragu' });
    await core.client.declarations.approve({ productId: items[0]?.id ?? '' });
    expect(await core.client.badges.issueReady({})).toMatchObject({ issued: 1 });
    const [badge] = (await core.client.badges.list({})).items;
    const verdict = await core.client.badges.verify({ code: badge?.serial ?? '' });
    expect(verdict).toMatchObject({ fascia: LONG_FASCIA });
  });

  it('is refused where it is longer than a record holds', async () => {
    const sheet = `Nama Usaha;Kategori;NPWP;KBLI\nPanjang;${'x'.repeat(121)};${'1'.repeat(300)};13134`;
    const { preview, counts } = await importSheet(core, 'exhibitors', sheet);
    expect(doubts(preview.issues.filter((issue) => issue.severity === 'block'))).toEqual([
      'category text-too-long',
      'npwp text-too-long',
    ]);
    expect(counts.skipped).toBe(1);
  });

  it('keeps the postal code of another country', async () => {
    const sheet = 'Nama Usaha;Jenis Peserta;Negara;Kode Pos\nNepal Craft;LUAR_NEGERI;NP;KTM 44600';
    await importSheet(core, 'exhibitors', sheet);
    const { items } = await core.client.exhibitors.list({ search: 'Nepal Craft' });
    const detail = await core.client.exhibitors.get({ id: items[0]?.id ?? '' });
    expect(detail.postalCode).toBe('KTM 44600');
    expect(detail.warnings.map((warning) => warning.code)).not.toContain('postcode-format');
  });
});
