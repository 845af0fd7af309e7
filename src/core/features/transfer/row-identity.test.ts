import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importSheet, previewSheet } from '../../testing/import-sheet.ts';
import { openTestCore, type TestCore } from '../../testing/test-core.ts';

const HEAD = 'Nama Usaha;NIB;No HP;Alamat;Kab/Kota;Negara;Stan';
const LINES = 'Stan;Nama Produk;Kategori;Kelas Asal;Kab/Kota Asal;Bahan;Harga (Rp)';

let core: TestCore;

beforeAll(async () => {
  core = await openTestCore();
});

afterAll(async () => {
  await core.close();
  core.remove();
});

function exhibitors(...rows: string[]) {
  return importSheet(core, 'exhibitors', [HEAD, ...rows].join('\n'));
}

function products(...rows: string[]) {
  return importSheet(core, 'products', [LINES, ...rows].join('\n'));
}

async function booths(...codes: string[]) {
  const rows = codes.map((code) => `${code};Hall A`);
  await importSheet(core, 'booths', ['Kode;Hall', ...rows].join('\n'));
}

async function find(name: string) {
  const { items } = await core.client.exhibitors.list({ search: name });
  const [item] = items;
  if (!item || items.length > 1) {
    throw new Error(`${items.length} exhibitors of the name ${name}`);
  }
  return core.client.exhibitors.get({ id: item.id });
}

async function linesOf(exhibitor: string) {
  const { id } = await find(exhibitor);
  const { items } = await core.client.products.list({ exhibitorId: id });
  const details = await Promise.all(items.map((item) => core.client.products.get({ id: item.id })));
  return details.sort((a, b) => (a.priceMin ?? 0) - (b.priceMin ?? 0));
}

function codesOf(issues: readonly { row: number; code: string }[], code: string): number[] {
  return issues.filter((issue) => issue.code === code).map((issue) => issue.row);
}

const NIB = [
  '2906098567536',
  '1344460434821',
  '9798630925588',
  '8868497152295',
  '4475238187661',
  '9446096440919',
] as const;

describe('a row of exhibitors', () => {
  it('that came before is unchanged, and a later correction by hand stays', async () => {
    const row = `PT. Lurik Jaya;${NIB[0]};0812 1111 2222;Jl. Lama 1;Kota Bandung;ID;`;
    expect((await exhibitors(row)).counts.created).toBe(1);
    const { id } = await find('Lurik Jaya');
    await core.client.exhibitors.update({ id, address: 'Jl. Baru 9' });
    const again = await exhibitors(row);
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 1, skipped: 0 });
    expect((await find('Lurik Jaya')).address).toBe('Jl. Baru 9');
  });

  it('of the same NIB and name updates what differs, and writes nothing else', async () => {
    const before = await find('Lurik Jaya');
    await core.client.exhibitors.update({ id: before.id, kbli: ['13122'], picRole: 'Pemilik' });
    const row = `pt lurik  JAYA;${NIB[0]};0813 1111 3333;;Kota Bandung;ID;`;
    const { preview, counts } = await exhibitors(row);
    expect(counts).toEqual({ created: 0, updated: 1, unchanged: 0, skipped: 0 });
    expect(preview.changes).toEqual([
      { row: 1, recordId: before.id, name: 'pt lurik JAYA', fields: ['name', 'picPhone'] },
    ]);
    expect(codesOf(preview.issues, 'duplicate-nib')).toEqual([]);
    const after = await find('lurik jaya');
    expect(after).toMatchObject({
      id: before.id,
      picPhone: '+6281311113333',
      address: 'Jl. Baru 9',
      kbli: ['13122'],
      picRole: 'Pemilik',
    });
    const [entry] = await core.client.exhibitors.history({ id: before.id });
    expect(entry?.changes.map((change) => change.field).sort()).toEqual(['name', 'picPhone']);
  });

  it('of the same NIB and another name is new, the later one marked', async () => {
    const { preview, counts } = await exhibitors(
      `Lurik Sejahtera;${NIB[0]};;;Kota Bandung;ID;`,
      `Tenun Satu;${NIB[1]};;;Kota Bandung;ID;`,
      `Tenun Dua;${NIB[1]};;;Kota Bandung;ID;`,
      `Tenun Dua;${NIB[1]};0812 5555 6666;;Kota Bandung;ID;`,
    );
    expect(codesOf(preview.issues, 'duplicate-nib')).toEqual([1, 3]);
    const holders = preview.issues.flatMap(({ holder }) => holder ?? []);
    expect(holders).toEqual([expect.stringMatching(/^pt lurik/i), 'Tenun Satu']);
    expect(counts).toEqual({ created: 3, updated: 1, unchanged: 0, skipped: 0 });
    expect((await find('Tenun Dua')).picPhone).toBe('+6281255556666');
  });

  it('that is refused does not make a later one a duplicate', async () => {
    const { preview } = await exhibitors(
      `Kulit Satu;${NIB[2]};12;;Kota Bandung;ID;`,
      `Kulit Dua;${NIB[2]};;;Kota Bandung;ID;`,
    );
    expect(codesOf(preview.issues, 'phone-format')).toEqual([1]);
    expect(codesOf(preview.issues, 'duplicate-nib')).toEqual([]);
  });

  it('without a NIB is known by name and country', async () => {
    await exhibitors('Bamboo House;;+65 6123 4567;;;SG;');
    const { counts } = await exhibitors(
      'bamboo house;;+65 6123 9999;;;Singapore;',
      'Bamboo House;;;;;MY;',
    );
    expect(counts).toEqual({ created: 1, updated: 1, unchanged: 0, skipped: 0 });
    const { items } = await core.client.exhibitors.list({ search: 'bamboo house' });
    expect(items.map((item) => [item.country, item.picPhone]).sort()).toEqual([
      ['MY', null],
      ['SG', '+6561239999'],
    ]);
  });

  it('without a NIB updates the record of its name and country that has one', async () => {
    await exhibitors(`Serat Jati;${NIB[4]};;;Kota Bandung;ID;`);
    const { counts, preview } = await exhibitors('Serat Jati;;0812 7777 8888;;Kota Bandung;ID;');
    expect(counts).toEqual({ created: 0, updated: 1, unchanged: 0, skipped: 0 });
    expect(codesOf(preview.issues, 'duplicate-nib')).toEqual([]);
    expect(await find('Serat Jati')).toMatchObject({ nib: NIB[4], picPhone: '+6281277778888' });
  });

  it('imported before its booth was there gets it from the same sheet, once', async () => {
    const rows = [
      `Rotan Awal;${NIB[5]};;;Kota Bandung;ID;Z-A-1`,
      `Rotan Lain;${NIB[5]};;;Kota Bandung;ID;`,
    ];
    const first = await exhibitors(...rows);
    expect(codesOf(first.preview.issues, 'booth-unknown')).toEqual([1]);
    const early = await exhibitors(...rows);
    expect(early.counts).toMatchObject({ updated: 0, unchanged: 2 });
    expect(codesOf(early.preview.issues, 'booth-unknown')).toEqual([1]);
    expect(codesOf(early.preview.issues, 'duplicate-nib')).toEqual([2]);
    await booths('Z-A-1');
    expect((await exhibitors(...rows)).counts).toMatchObject({ updated: 1, unchanged: 1 });
    expect((await find('Rotan Awal')).booths.map(({ code }) => code)).toEqual(['Z-A-1']);
    expect((await exhibitors(...rows)).counts).toMatchObject({ updated: 0, unchanged: 2 });
  });

  it('named by signs alone is told by its signs', async () => {
    const { counts } = await exhibitors('★★★;;;Jl. Satu;;ID;', '♥♥♥;;;Jl. Dua;;ID;');
    expect(counts).toEqual({ created: 2, updated: 0, unchanged: 0, skipped: 0 });
    const again = await exhibitors('★★★;;;Jl. Baru;;ID;');
    expect(again.counts).toEqual({ created: 0, updated: 1, unchanged: 0, skipped: 0 });
    const { items } = await core.client.exhibitors.list({ limit: 1000 });
    const named = items.filter((item) => ['★★★', '♥♥♥'].includes(item.name));
    const details = await Promise.all(
      named.map((item) => core.client.exhibitors.get({ id: item.id })),
    );
    expect(details.map(({ name, address }) => [name, address]).sort()).toEqual([
      ['★★★', 'Jl. Baru'],
      ['♥♥♥', 'Jl. Dua'],
    ]);
  });

  it('that is equal to another one is one exhibitor', async () => {
    const row = `Rotan Kembar;${NIB[3]};;;Kota Bandung;ID;`;
    const { counts } = await exhibitors(row, row);
    expect(counts).toEqual({ created: 1, updated: 0, unchanged: 1, skipped: 0 });
  });
});

describe('booths of a row', () => {
  it('are taken once, shared ones by several, unknown ones reported', async () => {
    await booths('A-1', 'A-2', 'A-3');
    const shared = (await core.client.booths.list({ search: 'A-3' })).items[0];
    await core.client.booths.update({ id: shared?.id ?? '', shared: true });
    const { preview, counts } = await exhibitors(
      'Perak Satu;;;;;ID;A-1 & A-3',
      'Perak Dua;;;;;ID;a-1, A-2',
      'Perak Tiga;;;;;ID;A-3 / A-9',
    );
    expect(codesOf(preview.issues, 'booth-taken')).toEqual([2]);
    expect(codesOf(preview.issues, 'booth-unknown')).toEqual([3]);
    expect(counts.created).toBe(3);
    const codes = async (name: string) => (await find(name)).booths.map((booth) => booth.code);
    expect(await codes('Perak Satu')).toEqual(['A-1', 'A-3']);
    expect(await codes('Perak Dua')).toEqual(['A-2']);
    expect(await codes('Perak Tiga')).toEqual(['A-3']);
  });

  it('that nobody holds or several share lead to no exhibitor', async () => {
    await booths('A-4');
    const { preview, counts } = await products(
      'A-4;Cincin;LAINNYA;A;Kota Bandung;perak:ID:100;1',
      'A-99;Cincin;LAINNYA;A;Kota Bandung;perak:ID:100;1',
      'A-3;Cincin;LAINNYA;A;Kota Bandung;perak:ID:100;1',
    );
    expect(codesOf(preview.issues, 'exhibitor-unknown')).toEqual([1, 2]);
    expect(codesOf(preview.issues, 'exhibitor-ambiguous')).toEqual([3]);
    expect(counts).toEqual({ created: 0, updated: 0, unchanged: 0, skipped: 3 });
  });
});

describe('a row of products', () => {
  const line = (price: string, name = 'Gelang', materials = 'perak:ID:100') =>
    `A-2;${name};PERHIASAN_AKSESORIS;A;Kota Bandung;${materials};${price}`;

  it('is told from lines of the same name by its place', async () => {
    const first = await products(line('100'), line('200'), line('200', 'gelang '));
    expect(first.counts.created).toBe(3);
    const again = await products(line('100'), line('200'), line('200', 'gelang '));
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 3, skipped: 0 });
    const shuffled = await products(line('200'), line('100'), line('200', 'gelang '));
    expect(shuffled.counts.unchanged).toBe(3);
    const changed = await products(line('100'), line('250'), line('200', 'gelang '));
    expect(changed.counts).toEqual({ created: 0, updated: 1, unchanged: 2, skipped: 0 });
    expect(changed.preview.changes[0]).toMatchObject({ row: 2, fields: ['priceMin', 'priceMax'] });
    expect((await linesOf('Perak Dua')).map((item) => item.priceMin)).toEqual([100, 200, 250]);
  });

  it('keeps the lines it knows when another is put before them', async () => {
    const { counts } = await products(line('50'), line('100'), line('250'), line('200', 'gelang '));
    expect(counts).toEqual({ created: 1, updated: 0, unchanged: 3, skipped: 0 });
    const lines = await linesOf('Perak Dua');
    expect(lines.map((item) => item.priceMin)).toEqual([50, 100, 200, 250]);
  });

  it('named by signs alone is told by its signs', async () => {
    const { counts } = await products(line('11', '★'), line('12', '♥'));
    expect(counts.created).toBe(2);
    const swapped = await products(line('14', '♥'), line('13', '★'));
    expect(swapped.counts.updated).toBe(2);
    const names = (await linesOf('Perak Dua')).map((item) => [item.name, item.priceMin]);
    expect(names).toEqual(
      expect.arrayContaining([
        ['★', 13],
        ['♥', 14],
      ]),
    );
  });

  it('twice the same is two lines', async () => {
    const { counts } = await products(line('7', 'Bros'), line('7', 'Bros'));
    expect(counts.created).toBe(2);
    expect((await products(line('7', 'Bros'), line('7', 'Bros'))).counts.unchanged).toBe(2);
  });

  it('with an empty cell leaves what is there', async () => {
    await products(line('900', 'Kalung'));
    const { counts, preview } = await products(line('950', 'Kalung', ''));
    expect(counts.updated).toBe(1);
    expect(preview.changes[0]?.fields).toEqual(['priceMin', 'priceMax']);
    const kalung = (await linesOf('Perak Dua')).find((item) => item.name === 'Kalung');
    expect(kalung?.materials).toEqual([{ name: 'perak', country: 'ID', percent: 100 }]);
    expect(kalung).toMatchObject({ priceMin: 950, state: 'DIAJUKAN', version: 2 });
  });

  it('takes in the largest numbers that a sheet may hold', async () => {
    const sheet = [
      'Stan;Nama Produk;Kelas Asal;Stok;Jumlah Pembuat;Keluaran per Minggu;Harga (Rp)',
      'A-2;Raksasa;C;1000000000000;1000000000000;1000000000000;1000000000000',
      'A-2;Terlalu besar;C;1000000000001;1;1;1',
      'A-2;Lambat;C;1;1;0,5;1',
    ].join('\n');
    const { preview, counts } = await importSheet(core, 'products', sheet);
    expect(codesOf(preview.issues, 'number-range')).toEqual([2]);
    expect(counts.created).toBe(2);
    const slow = (await linesOf('Perak Dua')).find((item) => item.name === 'Lambat');
    expect(slow?.outputPerWeek).toBe(0.5);
    const giant = (await linesOf('Perak Dua')).find((item) => item.name === 'Raksasa');
    expect(giant?.stock).toBe(1_000_000_000_000);
  });
});

describe('a preview', () => {
  it('writes nothing', async () => {
    const { total } = await core.client.exhibitors.list({});
    await previewSheet(core, 'exhibitors', `${HEAD}\nHanya Dilihat;;;;;ID;A-4`);
    expect((await core.client.exhibitors.list({})).total).toBe(total);
  });
});
