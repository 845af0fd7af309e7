import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSheet } from '../../jobs/parse-sheet.ts';
import { importSheet, previewSheet } from '../../testing/import-sheet.ts';
import { openTestCore, type TestCore } from '../../testing/test-core.ts';
import { ownCells } from './refused-cells.ts';

let core: TestCore;

beforeAll(async () => {
  core = await openTestCore();
});

afterAll(async () => {
  await core.close();
  core.remove();
});

async function refusedOf(previewId: string, language: 'id' | 'en' = 'id') {
  const { fileId, fileName, rows } = await core.client.transfer.refused({ previewId, language });
  const bytes = await core.download(fileId);
  const parsed = parseSheet(bytes, 'exhibitors');
  if (!parsed.ok) {
    throw new Error(parsed.code);
  }
  const cells = ownCells(parsed.headings, parsed.rows);
  return { text: new TextDecoder().decode(bytes), fileName, count: rows, ...parsed, rows: cells };
}

describe('the sheet of refused rows', () => {
  it('holds them under their own headings with the reasons behind', async () => {
    const sheet = [
      'No HP;Nama Usaha;Kab/Kota;Catatan',
      '0812 1111 2222;Baik;Kota Bandung;',
      '12;@SUM(1+1)*cmd;Kota Bandun;=HYPERLINK("http://x")',
      '0812 1111 3333;;Kota Bandung;-1+2',
    ].join('\n');
    const { preview, counts } = await importSheet(core, 'exhibitors', sheet);
    expect(counts).toMatchObject({ created: 1, skipped: 2 });
    const refused = await refusedOf(preview.previewId);
    expect(refused.fileName).toBe('sheet-ditolak.csv');
    expect(refused.count).toBe(2);
    expect(refused.headings).toEqual([
      'No HP',
      'Nama Usaha',
      'Kab/Kota',
      'Catatan',
      'Baris asal',
      'Alasan ditolak',
    ]);
    expect(refused.rows[0]?.slice(0, 5)).toEqual([
      '12',
      '@SUM(1+1)*cmd',
      'Kota Bandun',
      '=HYPERLINK("http://x")',
      '2',
    ]);
    expect(refused.rows[0]?.[5]).toMatch(/^Kab\/Kota: .*Kota Bandung.* \| No HP: .*telepon/);
    expect(refused.rows[1]?.[5]).toMatch(/^Nama Usaha: Nama belum diisi/);
    const english = await refusedOf(preview.previewId, 'en');
    expect(english.headings.slice(-2)).toEqual(['Source row', 'Refused because']);
    expect(english.rows[1]?.[5]).toMatch(/^Nama Usaha: /);
    expect(english.rows[1]?.[5]).not.toBe(refused.rows[1]?.[5]);
  });

  it('runs as a formula in no spreadsheet', async () => {
    const cells = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1'];
    const rows = cells.map((cell) => `;"${cell}"`);
    const preview = await previewSheet(core, 'exhibitors', `Nama Usaha;Alamat\n${rows.join('\n')}`);
    const { text } = await refusedOf(preview.previewId);
    const starts = text.split(/\r\n|;/).map((cell) => cell.replace(/^"/, ''));
    expect(starts.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(text).toContain("'=1+1");
  });

  it('gives back an apostrophe that the file itself had', async () => {
    const sheet =
      "Nama Usaha;No HP;Kab/Kota\n'=Kutip Satu;0812 3333 1111;Kota Bandung\n'=Kutip Dua;12;Kota Bandung";
    const { preview } = await importSheet(core, 'exhibitors', sheet);
    const { text } = await refusedOf(preview.previewId);
    const again = await importSheet(core, 'exhibitors', text.replace(';12;', ';0812 3333 2222;'));
    expect(again.counts.created).toBe(1);
    const { items } = await core.client.exhibitors.list({ search: 'Kutip' });
    expect(items.map((item) => item.name).sort()).toEqual(["'=Kutip Dua", "'=Kutip Satu"]);
  });

  it('can be mended and imported again', async () => {
    const sheet = 'Nama Usaha;No HP;Kab/Kota\n-Rona Kriya;12;Kota Bandung\nLain;13;Kota Bandung';
    const { preview } = await importSheet(core, 'exhibitors', sheet);
    const { text } = await refusedOf(preview.previewId);
    const mended = text.replace(';12;', ';0812 7777 8888;');
    const again = await importSheet(core, 'exhibitors', mended);
    expect(again.counts).toEqual({ created: 1, updated: 0, unchanged: 0, skipped: 1 });
    const { items } = await core.client.exhibitors.list({ search: 'rona kriya' });
    expect(items.map((item) => [item.name, item.picPhone])).toEqual([
      ['-Rona Kriya', '+6281277778888'],
    ]);
    const second = await refusedOf(again.preview.previewId);
    expect(second.headings).toEqual([
      'Nama Usaha',
      'No HP',
      'Kab/Kota',
      'Baris asal',
      'Alasan ditolak',
    ]);
    const whole = await importSheet(core, 'exhibitors', sheet.replace(';12;', ';0812 7777 8888;'));
    expect(whole.counts).toEqual({ created: 0, updated: 0, unchanged: 1, skipped: 1 });
  });

  it('keeps a mended line apart from the accepted one of the same name', async () => {
    await importSheet(core, 'booths', 'Kode;Hall\nA-1;Hall A');
    await importSheet(core, 'exhibitors', 'Nama Usaha;Kab/Kota;Stan\nPerak;Kota Bandung;A-1');
    const head = 'Stan;Nama Produk;Kelas Asal;Kab/Kota Asal;Bahan;Harga (Rp)';
    const good = 'A-1;Cincin;A;Kota Bandung;perak:ID:100;100';
    const bad = 'A-1;Cincin;A;Kota Bandung;perak:ID:90;200';
    const { preview, counts } = await importSheet(core, 'products', [head, good, bad].join('\n'));
    expect(counts).toMatchObject({ created: 1, skipped: 1 });
    const { text, headings } = await refusedOf(preview.previewId);
    expect(headings).toContain('Urutan Nama Sama');
    const mended = text.replace('perak:ID:90', 'perak:ID:100');
    const again = await importSheet(core, 'products', mended);
    expect(again.counts).toEqual({ created: 1, updated: 0, unchanged: 0, skipped: 0 });
    const whole = [head, good, bad.replace('perak:ID:90', 'perak:ID:100')].join('\n');
    const third = await importSheet(core, 'products', whole);
    expect(third.counts).toEqual({ created: 0, updated: 0, unchanged: 2, skipped: 0 });
  });
});
